package dev.muster.desk;

import dev.muster.access.Access;
import dev.muster.commit.Decision;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentId;
import dev.muster.incident.Incidents;
import dev.muster.reply.Button;
import dev.muster.reply.Reply;
import dev.muster.wording.Answers;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Which incident is meant: the one that is named, the one in whose room it is said, or one of
/// those that are open. Whatever somebody may not see is not there for them.
public final class Aim {
  private final Incidents incidents;
  private final Access access;
  private final QuestionDesk questions;

  Aim(Incidents incidents, Access access, QuestionDesk questions) {
    this.incidents = incidents;
    this.access = access;
    this.questions = questions;
  }

  /// The open incidents this person may know of, worst first.
  public List<Incident> open(Asking asking) {
    return questions.open(asking.person());
  }

  /// Goes on with the incident a command is about, or answers why it cannot.
  ///
  /// @param choice the line that says it of one of the open incidents, if it can be said of it
  public <T> T about(
      Optional<IncidentId> named,
      Asking asking,
      Function<Incident, T> known,
      Function<Reply, T> unknown,
      Function<IncidentId, Optional<String>> choice) {
    return named
        .or(asking::here)
        .map(id ->
            seen(id, asking).map(known).orElseGet(() -> unknown.apply(Answers.noSuchIncident(id))))
        .orElseGet(() -> unknown.apply(which(asking, choice)));
  }

  /// An incident, if it is there for them.
  public Optional<Incident> seen(IncidentId id, Asking asking) {
    return incidents.find(id).filter(incident -> access.maySee(asking.person(), incident));
  }

  /// The incident in whose room it is said, while it is open.
  public Optional<IncidentId> openHere(Asking asking) {
    return asking
        .here()
        .filter(here -> open(asking).stream().anyMatch(open -> open.id().equals(here)));
  }

  private Reply which(Asking asking, Function<IncidentId, Optional<String>> choice) {
    var open = open(asking);
    var choices = open.stream().flatMap(incident -> choice(incident, choice)).toList();
    if (open.isEmpty()) {
      return Answers.nothingOpen();
    }
    return choices.isEmpty() ? Answers.noOtherOpen() : Answers.which(choices);
  }

  private static Stream<Button> choice(
      Incident incident, Function<IncidentId, Optional<String>> choice) {
    return choice.apply(incident.id()).stream().map(line -> Answers.choice(incident, line));
  }

  Decision here(Asking asking, Function<Incident, Decision> known) {
    return asking
        .here()
        .flatMap(id -> seen(id, asking))
        .map(known)
        .orElseGet(() -> Decision.answer(new Reply.Silence()));
  }
}
