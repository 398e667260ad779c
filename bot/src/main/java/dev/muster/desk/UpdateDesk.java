package dev.muster.desk;

import dev.muster.command.Command.PostUpdate;
import dev.muster.command.Command.Snooze;
import dev.muster.command.When;
import dev.muster.commit.Decision;
import dev.muster.incident.Event;
import dev.muster.incident.Incident;
import dev.muster.incident.Reminder;
import dev.muster.incident.Update;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.wording.News;
import dev.muster.wording.Private;
import dev.muster.wording.Receipts;
import dev.muster.wording.TimeAnswers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// Posts updates and puts them off.
final class UpdateDesk {
  private static final Duration FARTHEST = Duration.ofDays(366);

  private final Clocks clocks;

  UpdateDesk(Clocks clocks) {
    this.clocks = clocks;
  }

  Decision post(Incident incident, PostUpdate command, Asking asking) {
    return command
        .next()
        .map(when ->
            moment(
                "next",
                when,
                asking,
                next ->
                    tooFar(incident, when, asking.at(), next)
                        .map(why -> asking.refuse("next", why))
                        .orElseGet(() -> post(incident, command, asking, Optional.of(next)))))
        .orElseGet(() ->
            post(incident, command, asking, clocks.deadlines().nextUpdate(incident, asking.at())));
  }

  /// No longer than it could be put off.
  private Optional<Message> tooFar(Incident incident, When when, Instant now, Instant next) {
    var longest = clocks.deadlines().longestSnooze(incident);
    return next.isAfter(now.plus(longest))
        ? Optional.of(TimeAnswers.nextTooFar(incident, when.words(), longest))
        : Optional.empty();
  }

  private Decision post(
      Incident incident, PostUpdate command, Asking asking, Optional<Instant> next) {
    var update = new Update(command.text(), asking.person(), asking.at());
    var draft =
        Draft.of(incident, asking)
            .change(it -> it.with(it.updates().post(update)))
            .record(new Event.UpdatePosted(command.text(), next));
    clocks.due(draft, next);
    return draft
        .say(News.update(draft.incident(), update))
        .tellFollowers(Private.update(draft.incident(), update))
        .decide("update", Replies.told(asking, incident, Receipts.posted(draft.incident())));
  }

  Decision snooze(Incident incident, Snooze command, Asking asking) {
    return incident.updates().snoozes() > 0 && command.reason().isEmpty()
        ? asking.refuse("reason", TimeAnswers.snoozeNeedsReason(incident))
        : moment(
            "until", command.until(), asking, until -> putOff(incident, command, asking, until));
  }

  /// Why nothing can be put off.
  static Optional<Reply> hindersSnoozing(Incident incident) {
    return incident.updates().nextDue().isEmpty()
        ? Optional.of(TimeAnswers.nothingDue(incident))
        : Optional.empty();
  }

  /// Putting off makes nothing come earlier.
  private Decision putOff(Incident incident, Snooze command, Asking asking, Instant until) {
    return incident
        .updates()
        .nextDue()
        .filter(until::isBefore)
        .map(due -> TimeAnswers.isDueLater(incident, due))
        .or(() -> tooLong(incident, command, asking, until))
        .map(why -> asking.refuse("until", why))
        .orElseGet(() -> snooze(incident, command, asking, until));
  }

  private Optional<Message> tooLong(
      Incident incident, Snooze command, Asking asking, Instant until) {
    var longest = clocks.deadlines().longestSnooze(incident);
    return until.isAfter(asking.at().plus(longest))
        ? Optional.of(TimeAnswers.snoozeTooLong(incident, command.until().words(), longest))
        : Optional.empty();
  }

  private Decision snooze(Incident incident, Snooze command, Asking asking, Instant until) {
    var draft =
        Draft.of(incident, asking)
            .change(it -> it.with(it.updates().snooze().due(Optional.of(until))))
            .record(new Event.Snoozed(until, command.reason().orElse("")));
    clocks.remind(draft, Reminder.UPDATE_DUE, until);
    return draft
        .say(News.snoozed(asking.person(), until, command.reason()))
        .decide("snooze", Replies.told(asking, incident, Receipts.putOff(incident, until)));
  }

  /// Goes on with a moment that is still to come and not absurdly far.
  static Decision moment(
      String argument, When when, Asking asking, Function<Instant, Decision> ahead) {
    var moment = when.from(asking.at(), asking.by().zone());
    return refusal(when, moment, asking.at())
        .map(why -> asking.refuse(argument, why))
        .orElseGet(() -> ahead.apply(moment));
  }

  private static Optional<Message> refusal(When when, Instant moment, Instant now) {
    if (!moment.isAfter(now)) {
      return Optional.of(TimeAnswers.isPast(when.words()));
    }
    return moment.isAfter(now.plus(FARTHEST))
        ? Optional.of(TimeAnswers.tooFar(when.words()))
        : Optional.empty();
  }
}
