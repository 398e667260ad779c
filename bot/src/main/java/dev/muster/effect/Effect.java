package dev.muster.effect;

import dev.muster.incident.IncidentId;
import dev.muster.person.PersonId;
import dev.muster.reply.Message;
import dev.muster.workspace.MessageId;
import dev.muster.workspace.WorkspaceId;
import java.time.Instant;

/// What a decision asks of the outside world. Rooms and cards are named by what they are for; where
/// that is, is found out when the effect is delivered.
public sealed interface Effect {
  WorkspaceId workspace();

  record OpenRoom(WorkspaceId workspace, IncidentId incident, String name, boolean isPrivate)
      implements Effect {}

  record SetTopic(WorkspaceId workspace, IncidentId incident, String topic) implements Effect {}

  record SetPurpose(WorkspaceId workspace, IncidentId incident, String purpose) implements Effect {}

  /// Links something at the head of the incident's room.
  record AddBookmark(WorkspaceId workspace, IncidentId incident, String title, String link)
      implements Effect {}

  /// Shows the card as the incident stands at the moment of delivery.
  record ShowCard(WorkspaceId workspace, IncidentId incident, CardKind card) implements Effect {}

  record PinCard(WorkspaceId workspace, IncidentId incident) implements Effect {}

  record Invite(WorkspaceId workspace, IncidentId incident, PersonId person) implements Effect {}

  record Uninvite(WorkspaceId workspace, IncidentId incident, PersonId person) implements Effect {}

  /// Speaks in the incident's room.
  record Say(WorkspaceId workspace, IncidentId incident, Message message) implements Effect {}

  /// Speaks in the announcement room about an incident.
  record Announce(WorkspaceId workspace, IncidentId incident, Message message) implements Effect {}

  record Tell(PersonId person, Message message) implements Effect {
    @Override
    public WorkspaceId workspace() {
      return person.workspace();
    }
  }

  /// Tells the administrators, in the announcement room, that something could not be done.
  record Alarm(WorkspaceId workspace, Message message) implements Effect {}

  record React(MessageId message, String emoji) implements Effect {
    @Override
    public WorkspaceId workspace() {
      return message.room().workspace();
    }
  }

  record Unreact(MessageId message, String emoji) implements Effect {
    @Override
    public WorkspaceId workspace() {
      return message.room().workspace();
    }
  }

  /// Waits in a lane of its own, perhaps for days, for nobody may have to wait until a room is
  /// quiet.
  record ArchiveRoom(WorkspaceId workspace, IncidentId incident, Instant quietSince)
      implements Effect {}

  record UnarchiveRoom(WorkspaceId workspace, IncidentId incident) implements Effect {}

  /// Does what the workspace did not allow, once it does. Nobody waits for that: something took its
  /// place at once.
  record OnceAllowed(Effect effect) implements Effect {
    @Override
    public WorkspaceId workspace() {
      return effect.workspace();
    }
  }

  /// The queue this effect waits in. Effects of one lane are delivered in the order they were asked
  /// for; lanes do not wait for each other.
  default String lane() {
    return switch (this) {
      case OpenRoom e -> room(e.incident());
      case SetTopic e -> room(e.incident());
      case SetPurpose e -> room(e.incident());
      case AddBookmark e -> room(e.incident());
      case ShowCard e ->
          switch (e.card()) {
            case INCIDENT -> room(e.incident());
            case ANNOUNCEMENT -> announcement(e.incident());
            case MANAGERS -> "managers " + workspace() + " " + e.incident();
          };
      case PinCard e -> room(e.incident());
      case Invite e -> room(e.incident());
      case Uninvite e -> room(e.incident());
      case Say e -> room(e.incident());
      case Announce e -> announcement(e.incident());
      case Tell e -> "tell " + e.person().workspace() + " " + e.person().value();
      case Alarm e -> "alarm " + e.workspace();
      case React e -> "react " + e.message().room().workspace() + " " + e.message().value();
      case Unreact e -> "react " + e.message().room().workspace() + " " + e.message().value();
      case ArchiveRoom e -> "archive " + workspace() + " " + e.incident();
      case UnarchiveRoom e -> room(e.incident());
      case OnceAllowed(Invite e) -> "once allowed Invite " + e.person().value() + " " + e.lane();
      case OnceAllowed(var e) -> "once allowed " + e.getClass().getSimpleName() + " " + e.lane();
    };
  }

  /// Effects with the same non-empty key do the same thing, so that one waiting is enough.
  default String collapse() {
    return switch (this) {
      case ShowCard(var workspace, var incident, var card) ->
          "card %s %s %s".formatted(workspace, incident, card);
      case OnceAllowed(var later) -> "once allowed " + later;
      default -> "";
    };
  }

  private String room(IncidentId incident) {
    return "room " + workspace() + " " + incident;
  }

  private String announcement(IncidentId incident) {
    return "announcement " + workspace() + " " + incident;
  }
}
