package dev.muster.desk;

import dev.muster.access.Access;
import dev.muster.chat.Priority;
import dev.muster.command.Command.Cancel;
import dev.muster.command.Command.Reopen;
import dev.muster.command.Command.Resolve;
import dev.muster.command.Command.SetSeverity;
import dev.muster.command.Command.SetStatus;
import dev.muster.commit.Decision;
import dev.muster.effect.Effect;
import dev.muster.incident.Event;
import dev.muster.incident.Incident;
import dev.muster.incident.Milestone;
import dev.muster.incident.Status;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.wording.Answers;
import dev.muster.wording.Merging;
import dev.muster.wording.Names;
import dev.muster.wording.News;
import dev.muster.wording.Private;
import dev.muster.wording.Receipts;
import dev.muster.wording.Withdrawals;
import java.util.Optional;

/// Moves incidents through their statuses and severities, to their end and back.
final class StatusDesk {
  private final Access access;
  private final Clocks clocks;
  private final Trail trail;
  private final RoomDesk rooms;

  StatusDesk(Access access, Clocks clocks, Trail trail, RoomDesk rooms) {
    this.access = access;
    this.clocks = clocks;
    this.trail = trail;
    this.rooms = rooms;
  }

  Decision status(Incident incident, SetStatus command, Asking asking) {
    var to = command.status();
    if (incident.status() == to) {
      return command
          .note()
          .map(note -> note(incident, note, asking))
          .orElseGet(() -> Decision.answer(Answers.alreadySo(incident, Names.of(to))));
    }
    var draft =
        Draft.of(incident, asking)
            .change(it -> it.move(to, asking.at()).respond(asking.at()))
            .record(new Event.StatusChanged(incident.status(), to, command.note().orElse("")));
    clocks.follow(draft, incident);
    return draft
        .say(News.status(asking.person(), incident, draft.incident(), command.note()))
        .decide("status", Replies.told(asking, incident, Receipts.moved(draft.incident())));
  }

  private static Decision note(Incident incident, String note, Asking asking) {
    var draft = Draft.of(incident, asking).record(new Event.Noted(note));
    var status = Names.of(incident.status());
    return draft.decide("note", Answers.alreadySo(incident, status, draft.incident().entries()));
  }

  Decision severity(Incident incident, SetSeverity command, Asking asking) {
    var to = command.severity();
    var from = incident.severity();
    if (from == to) {
      return Decision.answer(Answers.alreadySo(incident, to.name()));
    }
    var draft =
        Draft.of(incident, asking)
            .change(it -> it.with(it.headline().withSeverity(to)))
            .record(new Event.SeverityChanged(from, to, command.reason().orElse("")));
    clocks.follow(draft, incident);
    var said = News.severity(asking.person(), from, draft.incident(), command.reason());
    return draft
        .say(News.warned(said, draft.incident()))
        .decide("severity", Replies.told(asking, incident, Receipts.rated(draft.incident())));
  }

  Decision resolve(Incident incident, Resolve command, Asking asking) {
    var draft =
        Draft.of(incident, asking)
            .change(it -> it.move(Status.RESOLVED, asking.at()).respond(asking.at()))
            .record(new Event.Resolved(command.summary().orElse("")));
    end(draft);
    var allClear = News.resolved(draft.incident(), asking.person(), command.summary());
    draft.say(allClear).announce(allClear);
    return draft
        .tellFollowers(allClear)
        .decide("resolve", Replies.told(asking, incident, Receipts.moved(draft.incident())));
  }

  /// Why it cannot be taken up again.
  static Optional<Reply> hindersReopening(Incident incident) {
    return incident.isOpen() ? Optional.of(Answers.stillOpen(incident)) : Optional.empty();
  }

  Decision reopen(Incident incident, Reopen command, Asking asking) {
    var draft =
        Draft.of(incident, asking)
            .change(it -> it.move(Status.TRIAGE, asking.at()))
            .record(reopened(incident, command.reason().orElse("")));
    Withdrawal.from(draft, Withdrawals.reopened());
    clocks.start(draft);
    if (incident.status().isLaidToRest() || rooms.state(incident) != RoomState.OPEN) {
      wake(draft);
    }
    tellElsewhere(draft, incident, command, asking);
    var said = News.reopened(draft.incident(), asking.person(), command.reason());
    return trail
        .end(incident)
        .map(into -> part(draft, said, incident, into, asking))
        .orElseGet(() ->
            draft
                .say(said)
                .decide(
                    "reopen", Replies.told(asking, incident, Receipts.moved(draft.incident()))));
  }

  /// Takes up again what was merged. Where it went on, they hear that it does so no more, unless
  /// not everybody there may know of it.
  private Decision part(
      Draft draft, Message said, Incident incident, Incident into, Asking asking) {
    boolean isKnown = access.mayBeTold(incident, into);
    draft.say(said.plus(Merging.apart(into, isKnown)));
    var reply = Replies.told(asking, incident, Receipts.apart(draft.incident(), into, isKnown));
    if (!isKnown || !into.isOpen()) {
      return draft.decide("reopen", reply);
    }
    var other =
        Draft.of(into, asking)
            .record(new Event.Parted(incident.id()))
            .say(Merging.parted(asking.person(), draft.incident()));
    return draft.decideWith(other, "reopen", reply);
  }

  /// Says it wherever it was said that it is over.
  private static void tellElsewhere(Draft draft, Incident before, Reopen command, Asking asking) {
    var again = News.openAgain(draft.incident(), asking.person(), command.reason());
    if (before.status() == Status.RESOLVED || before.status() == Status.CLOSED) {
      draft.announce(again);
    }
    draft.tellFollowers(again);
  }

  /// Whoever came while the room was archived could not be let in.
  private static void wake(Draft draft) {
    var incident = draft.incident();
    draft.ask(new Effect.UnarchiveRoom(incident.home(), incident.id()), Priority.STATE);
    incident.involved().members().forEach(draft::invite);
  }

  private static Event reopened(Incident incident, String reason) {
    var milestones = incident.milestones();
    return new Event.Reopened(
        reason, milestones.at(Milestone.MITIGATED), milestones.at(Milestone.RESOLVED));
  }

  Decision cancel(Incident incident, Cancel command, Asking asking) {
    var draft =
        Draft.of(incident, asking)
            .change(it -> it.move(Status.CANCELLED, asking.at()).respond(asking.at()))
            .record(new Event.Cancelled(command.reason().orElse("")));
    end(draft);
    return draft
        .say(News.cancelled(asking.person(), command.reason()))
        .tellFollowers(Private.ended(draft.incident(), asking.person()))
        .decide("cancel", Replies.told(asking, incident, Receipts.moved(draft.incident())));
  }

  /// Nothing is due any more, and nobody is asked for anything.
  private void end(Draft draft) {
    clocks.stop(draft);
    Withdrawal.from(draft, Withdrawals.stands(draft.incident()));
  }
}
