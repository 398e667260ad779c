package dev.muster.commit;

import dev.muster.incident.Incident;

/// What becomes of the incidents a decision was about.
public sealed interface Change {
  record Nothing() implements Change {}

  /// A new incident, under a number nobody took meanwhile.
  record Declared(Incident incident) implements Change {}

  /// `before` must still be the stored version; `after` is the one that comes next, see
  /// `Incident.next`.
  record Changed(Incident before, Incident after) implements Change {
    public Changed {
      if (!after.id().equals(before.id()) || after.version() != before.version() + 1) {
        throw new IllegalArgumentException(
            "version %d of %s cannot follow version %d of %s"
                .formatted(after.version(), after.id(), before.version(), before.id()));
      }
    }
  }

  /// Two incidents that change together, or neither does.
  record Both(Changed one, Changed other) implements Change {
    public Both {
      if (one.after().id().equals(other.after().id())) {
        throw new IllegalArgumentException(one.after().id() + " cannot change twice at once");
      }
    }
  }
}
