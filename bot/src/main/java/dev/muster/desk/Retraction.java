package dev.muster.desk;

import dev.muster.incident.Event;
import dev.muster.incident.Incident;
import dev.muster.incident.TimelineEntry;
import dev.muster.incident.Update;
import dev.muster.person.PersonId;
import dev.muster.reply.Reply;
import dev.muster.wording.Answers;
import dev.muster.wording.Private;
import dev.muster.wording.TakenBack;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Takes back an update that turned out wrong, wherever it was read: on the cards, in the room, and
/// by those who follow.
final class Retraction {
  private final Clocks clocks;

  Retraction(Clocks clocks) {
    this.clocks = clocks;
  }

  /// What else an entry changes that is retracted with this draft. Only updates were told to
  /// anybody.
  void of(TimelineEntry entry, List<TimelineEntry> timeline, Draft draft, PersonId by) {
    update(entry).ifPresent(update -> takeBack(update, entry, timeline, draft, by));
  }

  private void takeBack(
      Update update, TimelineEntry entry, List<TimelineEntry> timeline, Draft draft, PersonId by) {
    boolean isLast = draft.incident().updates().last().equals(Optional.of(update));
    if (isLast) {
      var before = standing(timeline, entry).reduce((_, later) -> later);
      draft.change(it -> it.with(it.updates().backTo(before)));
      bringForward(draft);
    }
    var said = TakenBack.update(draft.incident(), update, by, isLast);
    draft.say(said).tellFollowers(Private.takenBack(draft.incident(), said));
  }

  /// Those who wait were told nothing they can rely on. So the next update is due as if the clock
  /// began now, if that is sooner.
  private void bringForward(Draft draft) {
    var incident = draft.incident();
    var anew = clocks.deadlines().nextUpdate(incident, draft.at());
    if (incident.isOpen() && !isSooner(incident, anew)) {
      clocks.due(draft, anew);
    }
  }

  private static boolean isSooner(Incident incident, Optional<Instant> anew) {
    return anew.isPresent()
        && incident.updates().nextDue().filter(due -> !due.isAfter(anew.orElseThrow())).isPresent();
  }

  private static Stream<Update> standing(List<TimelineEntry> timeline, TimelineEntry without) {
    return timeline.stream()
        .filter(entry -> entry.number() != without.number())
        .filter(entry -> !isRetracted(timeline, entry.number()))
        .flatMap(entry -> update(entry).stream());
  }

  private static Optional<Update> update(TimelineEntry entry) {
    return entry.event() instanceof Event.UpdatePosted(var text, _)
        ? entry.by().map(by -> new Update(text, by, entry.at()))
        : Optional.empty();
  }

  /// Why an entry cannot be retracted. What somebody wrote can turn out wrong; what was done
  /// happened.
  static Optional<Reply> hinders(List<TimelineEntry> timeline, int number) {
    return isRetracted(timeline, number)
        ? Optional.of(Answers.alreadyRetracted(number))
        : timeline.stream()
            .filter(entry -> entry.number() == number && !isWritten(entry.event()))
            .findFirst()
            .map(Answers::notRetractable);
  }

  private static boolean isWritten(Event event) {
    return event instanceof Event.Noted
        || event instanceof Event.Kept
        || event instanceof Event.UpdatePosted;
  }

  static boolean isRetracted(List<TimelineEntry> timeline, int number) {
    return timeline.stream().anyMatch(entry -> entry.event().equals(new Event.Retracted(number)));
  }
}
