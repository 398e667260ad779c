package dev.muster.incident;

import dev.muster.person.PersonId;
import java.time.Instant;
import java.util.Optional;

/// What can happen in an incident, as facts. The words for each are found when it is shown.
public sealed interface Event {
  record Declared(Headline headline) implements Event {}

  record Noted(String text) implements Event {}

  /// Somebody marked a message of the room as worth keeping. `said` is when it was said. Perhaps it
  /// can be read under a link.
  record Kept(PersonId author, String text, Instant said, String message, Optional<String> link)
      implements Event {}

  /// Takes back an earlier entry without hiding it.
  record Retracted(int entry) implements Event {}

  record StatusChanged(Status from, Status to, String note) implements Event {}

  record SeverityChanged(Severity from, Severity to, String reason) implements Event {}

  /// `before` is who held the role until now.
  record RoleTaken(Role role, PersonId person, Optional<PersonId> before) implements Event {}

  record RoleLeft(Role role, PersonId person) implements Event {}

  record HandoverAsked(PersonId to, String note) implements Event {}

  record HandoverAccepted(Optional<PersonId> from) implements Event {}

  record HandoverDeclined() implements Event {}

  /// This person is not asked to take command any more.
  record HandoverWithdrawn(PersonId to) implements Event {}

  record UpdatePosted(String text, Optional<Instant> next) implements Event {}

  record Reminded(Reminder reminder, boolean late) implements Event {}

  record Snoozed(Instant until, String reason) implements Event {}

  record TaskAdded(int task, String text, Optional<PersonId> assignee, Optional<Instant> due)
      implements Event {}

  /// Whoever it was for does it no more.
  record TaskReleased(int task, String text, PersonId person) implements Event {}

  record TaskDone(int task, String text) implements Event {}

  record Joined(PersonId person) implements Event {}

  record Left(PersonId person) implements Event {}

  record Resolved(String summary) implements Event {}

  /// Keeps what reopening takes away.
  record Reopened(String reason, Optional<Instant> mitigated, Optional<Instant> resolved)
      implements Event {}

  record Cancelled(String reason) implements Event {}

  record Merged(IncidentId into) implements Event {}

  /// Another incident was merged into this one.
  record Absorbed(IncidentId merged) implements Event {}

  /// Another incident that was merged into this one is one of its own again.
  record Parted(IncidentId incident) implements Event {}

  /// A task went on elsewhere, under another number.
  record TaskMoved(int task, String text, IncidentId to, int number) implements Event {}

  /// A task came from elsewhere, where it had another number.
  record TaskTakenOver(int task, String text, IncidentId from, int number) implements Event {}

  record Closed() implements Event {}

  record RoomRenamed(String name) implements Event {}

  /// People archived the room.
  record RoomArchived() implements Event {}

  /// The room can be talked in again.
  record RoomOpened() implements Event {}

  /// The room was deleted, or shut to Muster.
  record RoomLost() implements Event {}

  /// People made the room private, and the incident is not.
  record RoomMadePrivate() implements Event {}

  /// The account of somebody who had something to do was deactivated.
  record AccountGone(PersonId person) implements Event {}

  /// A member could not be let into the room.
  record ShutOut(PersonId person) implements Event {}

  /// A member came into the room at last.
  record LetIn(PersonId person) implements Event {}

  /// Whoever leads was asked to let somebody into the room.
  record AskedToComeIn(PersonId person) implements Event {}

  /// Somebody is in the room who cannot be a member.
  record Overlooked(PersonId person) implements Event {}

  /// Stands where an entry cannot be read: another version may have written it, and can.
  record Unreadable() implements Event {}
}
