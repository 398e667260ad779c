package dev.muster.desk;

import dev.muster.chat.Priority;
import dev.muster.command.Command.AddNote;
import dev.muster.command.Command.Retract;
import dev.muster.commit.Decision;
import dev.muster.effect.Effect;
import dev.muster.incident.Event;
import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import dev.muster.incident.TimelineEntry;
import dev.muster.reply.Reply;
import dev.muster.wording.Answers;
import dev.muster.workspace.MessageId;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// Keeps the record. Nothing on it is ever changed: what turns out wrong is retracted by an entry
/// of its own.
final class RecordDesk {
  /// The reaction that keeps a message, and Muster's receipt for it.
  static final String PUSHPIN = "pushpin";

  private final Incidents incidents;
  private final Retraction retraction;

  RecordDesk(Incidents incidents, Retraction retraction) {
    this.incidents = incidents;
    this.retraction = retraction;
  }

  Decision note(Incident incident, AddNote command, Asking asking) {
    return command
        .quoted()
        .map(quoted -> quote(incident, Kept.of(quoted, command.text()), asking))
        .orElseGet(() -> {
          var draft = Draft.of(incident, asking).record(new Event.Noted(command.text()));
          return draft.decide("note", noted(incident, draft.incident().entries(), asking));
        });
  }

  private static Reply noted(Incident incident, int entry, Asking asking) {
    return asking.isIn(incident.id()) ? Answers.noted(entry) : Answers.noted(entry, incident);
  }

  /// Keeps a message of another room, where Muster leaves no receipt.
  private Decision quote(Incident incident, Kept message, Asking asking) {
    return find(incident, message.id())
        .map(entry -> Decision.answer(noted(incident, entry.number(), asking)))
        .orElseGet(() -> {
          var draft = Draft.of(incident, asking).record(message.event(), message.said());
          return draft.decide("keep", noted(incident, draft.incident().entries(), asking));
        });
  }

  Decision retract(Incident incident, Retract command, Asking asking) {
    int entry = command.entry();
    if (entry < 1 || entry > incident.entries()) {
      return Decision.answer(Answers.noSuchEntry(entry));
    }
    var timeline = incidents.timeline(incident.id());
    return Retraction.hinders(timeline, entry)
        .map(Decision::answer)
        .orElseGet(() -> retract(incident, timeline, entry, asking));
  }

  private Decision retract(
      Incident incident, List<TimelineEntry> timeline, int number, Asking asking) {
    var draft = Draft.of(incident, asking).record(new Event.Retracted(number));
    timeline.stream()
        .filter(entry -> entry.number() == number)
        .forEach(entry -> retraction.of(entry, timeline, draft, asking.person()));
    return draft.decide("retract", Answers.retracted(number));
  }

  /// Keeps a message somebody marked, stamped with the message's own time. Marking it twice keeps
  /// it once.
  Decision keep(Incident incident, Kept message, Asking asking) {
    return keep(incident, message, asking, _ -> new Reply.Silence());
  }

  /// Keeps a message and says so.
  Decision add(Incident incident, Kept message, Asking asking) {
    return keep(incident, message, asking, Answers::noted);
  }

  private Decision keep(Incident incident, Kept message, Asking asking, IntFunction<Reply> answer) {
    return find(incident, message.id())
        .map(entry -> Decision.answer(answer.apply(entry.number())))
        .orElseGet(() -> {
          var draft = Draft.of(incident, asking).record(message.event(), message.said());
          return draft
              .ask(new Effect.React(message.id(), PUSHPIN), Priority.COSMETIC)
              .decide("keep", answer.apply(draft.incident().entries()));
        });
  }

  /// Takes back what was kept, once nobody marks it any more.
  Decision release(Incident incident, MessageId message, Asking asking) {
    return find(incident, message)
        .map(entry ->
            Draft.of(incident, asking)
                .record(new Event.Retracted(entry.number()))
                .ask(new Effect.Unreact(message, PUSHPIN), Priority.COSMETIC)
                .decide("release", new Reply.Silence()))
        .orElseGet(() -> Decision.answer(new Reply.Silence()));
  }

  private Optional<TimelineEntry> find(Incident incident, MessageId message) {
    var timeline = incidents.timeline(incident.id());
    return timeline.stream()
        .filter(entry ->
            entry.event() instanceof Event.Kept(_, _, _, var kept, _)
                && kept.equals(Kept.name(message)))
        .filter(entry -> !Retraction.isRetracted(timeline, entry.number()))
        .findFirst();
  }
}
