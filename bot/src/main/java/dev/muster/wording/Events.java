package dev.muster.wording;

import dev.muster.incident.Event;
import dev.muster.incident.Reminder;
import dev.muster.incident.TimelineEntry;
import dev.muster.person.PersonId;
import dev.muster.reply.Span;
import dev.muster.reply.Text;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/// What each event reads like on the timeline. The person who did it is named before it.
public final class Events {
  private Events() {}

  public static Text of(TimelineEntry entry) {
    return of(entry.event(), person -> entry.by().filter(person::equals).isPresent());
  }

  private static Text at(Optional<String> link) {
    return link.map(url -> Text.of(" ({})", new Span.Link(url, "message"))).orElseGet(Text::empty);
  }

  /// @param did whether it was this person who did it
  private static Text of(Event event, Predicate<PersonId> did) {
    return switch (event) {
      case Event.Declared(var headline) ->
          Text.of(
              "declared it as {}{}: {}",
              headline.severity(),
              headline.isPrivate() ? ", private" : "",
              headline.title());
      case Event.Noted(var text) -> Text.of("noted: {}", text);
      case Event.Kept(var author, var text, _, _, var link) ->
          Text.of("kept what {} said: {}{}", author, text, at(link));
      case Event.Retracted(var entry) -> Text.of("retracted entry {}", entry);
      case Event.StatusChanged(var from, var to, var note) ->
          Text.of("moved it from {} to {}{}", Names.of(from), Names.of(to), because(note));
      case Event.SeverityChanged(var from, var to, var reason) ->
          Text.of("changed the severity from {} to {}{}", from, to, because(reason));
      case Event.RoleTaken(var role, var person, var before) ->
          (did.test(person)
                  ? Text.of("became {}", Names.of(role))
                  : Text.of("made {} {}", person, Names.of(role)))
              .plus(inPlaceOf(before));
      case Event.RoleLeft(var role, var person) ->
          did.test(person)
              ? Text.of("is no longer {}", Names.of(role))
              : Text.of("released {} from {}", person, Names.of(role));
      case Event.HandoverAsked(var to, var note) ->
          Text.of("asked {} to take command{}", to, because(note));
      case Event.HandoverAccepted(var from) ->
          Text.of("took command")
              .plus(from.map(was -> Text.of(" from {}", was)).orElseGet(Text::empty));
      case Event.HandoverDeclined _ -> Text.of("declined to take command");
      case Event.HandoverWithdrawn(var to) ->
          Text.of("ended the request to {} to take command", to);
      case Event.UpdatePosted(var text, var next) ->
          Text.of("posted an update: {}", text).plus(nextDue(next));
      case Event.Reminded(var reminder, var late) ->
          Text.of("{}{}", reminder(reminder), late ? " (late)" : "");
      case Event.Snoozed(var until, var reason) ->
          Text.of("put the reminder off until {}{}", until, because(reason));
      case Event.TaskAdded(var task, var text, var assignee, var due) ->
          Text.of("added task {}: {}", task, text)
              .plus(assignee.map(who -> Text.of(" (for {})", who)).orElseGet(Text::empty))
              .plus(due.map(at -> Text.of(" (due {})", at)).orElseGet(Text::empty));
      case Event.TaskReleased(var task, var text, var person) ->
          Text.of("took task {} from {}: {}", task, person, text);
      case Event.TaskDone(var task, var text) -> Text.of("finished task {}: {}", task, text);
      case Event.Joined(var person) ->
          did.test(person) ? Text.of("joined") : Text.of("brought in {}", person);
      case Event.Left(var person) ->
          did.test(person) ? Text.of("left") : Text.of("took out {}", person);
      case Event.Resolved(var summary) -> Text.of("resolved it{}", because(summary));
      case Event.Reopened(var reason, var mitigated, var resolved) ->
          Text.of("reopened it{}", because(reason))
              .plus(was("mitigated", mitigated))
              .plus(was("resolved", resolved));
      case Event.Cancelled(var reason) -> Text.of("cancelled it{}", because(reason));
      case Event.Merged(var into) -> Text.of("merged it into {}", into);
      case Event.Absorbed(var merged) -> Text.of("merged {} into it", merged);
      case Event.Parted(var incident) -> Text.of("reopened {} as an incident of its own", incident);
      case Event.TaskMoved(var task, var text, var to, var number) ->
          Text.of("moved task {} to {}, as task {} there: {}", task, to, number, text);
      case Event.TaskTakenOver(var task, var text, var from, var number) ->
          Text.of("took over task {} of {} as task {}: {}", number, from, task, text);
      case Event.Closed _ -> Text.of("closed it");
      case Event.RoomRenamed(var name) -> Text.of("saw the room renamed to #{}", name);
      case Event.RoomArchived _ -> Text.of("found the room archived");
      case Event.RoomOpened _ -> Text.of("found the room open again");
      case Event.RoomLost _ -> Text.of("found the room gone");
      case Event.RoomMadePrivate _ -> Text.of("found the room made private");
      case Event.AccountGone(var person) -> Text.of("found the account of {} deactivated", person);
      case Event.ShutOut(var person) -> Text.of("could not let {} into the room", person);
      case Event.LetIn(var person) -> Text.of("found {} in the room at last", person);
      case Event.AskedToComeIn(var person) ->
          did.test(person)
              ? Text.of("asked to come into the room")
              : Text.of("asked to let {} into the room", person);
      case Event.Overlooked(var person) ->
          Text.of("found {} in the room, who is no member", person);
      case Event.Unreadable _ -> Text.of("did something that this version cannot read");
    };
  }

  private static String reminder(Reminder reminder) {
    return switch (reminder) {
      case COMMANDER_MISSING -> "said that nobody is in command";
      case UPDATE_SOON -> "reminded privately that an update is due soon";
      case UPDATE_DUE -> "reminded the room that an update is due";
      case OVERDUE_COMMANDER -> "told the commander that the update is overdue";
      case OVERDUE_DEPUTY -> "told the deputy that the update is overdue";
      case OVERDUE_SECOND_LEVEL -> "told the second level that the update is overdue";
    };
  }

  private static String because(String words) {
    return words.isEmpty() ? "" : ": " + words;
  }

  private static Text inPlaceOf(Optional<PersonId> before) {
    return before.map(was -> Text.of(", in place of {}", was)).orElseGet(Text::empty);
  }

  private static Text nextDue(Optional<Instant> next) {
    return next.map(due -> Text.of(" (next due {})", due)).orElseGet(Text::empty);
  }

  private static Text was(String milestone, Optional<Instant> moment) {
    return moment.map(at -> Text.of(" (had been {} at {})", milestone, at)).orElseGet(Text::empty);
  }
}
