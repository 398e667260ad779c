package dev.muster.desk;

import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import dev.muster.reply.Reply;
import dev.muster.wording.Answers;
import java.util.Optional;
import java.util.stream.Stream;

/// Follows an incident that was merged to where people go on now: the one it went into may have
/// gone on into another.
final class Trail {
  private final Incidents incidents;

  Trail(Incidents incidents) {
    this.incidents = incidents;
  }

  /// It has ended: take it up again, or go on where it went.
  Reply over(Incident incident) {
    return end(incident)
        .map(into -> Answers.wentInto(incident, into))
        .orElseGet(() -> Answers.ended(incident));
  }

  /// Where a merged incident went on, if it was merged.
  Optional<Incident> end(Incident incident) {
    return next(incident).map(_ -> last(incident));
  }

  private Incident last(Incident incident) {
    return Stream.iterate(Optional.of(incident), Optional::isPresent, it -> it.flatMap(this::next))
        .flatMap(Optional::stream)
        .reduce(incident, (_, later) -> later);
  }

  private Optional<Incident> next(Incident incident) {
    return incident.mergedInto().flatMap(incidents::find);
  }
}
