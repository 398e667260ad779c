package dev.muster.wording;

import dev.muster.incident.Incident;
import dev.muster.person.PersonId;
import dev.muster.reply.Text;

/// Why somebody is not asked to take command any more.
public final class Withdrawals {
  private Withdrawals() {}

  public static Text stands(Incident incident) {
    return Text.of("it is {}.", Names.standing(incident));
  }

  public static Text reopened() {
    return Text.of("it was over since, and begins again.");
  }

  public static Text asked(PersonId other) {
    return Text.of("{} is asked now.", other);
  }

  public static Text taken(PersonId commander) {
    return Text.of("{} is commander now.", commander);
  }
}
