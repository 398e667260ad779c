package dev.muster.effect;

import dev.muster.incident.IncidentId;
import dev.muster.workspace.MessageId;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;

/// Where something Muster made stands, so that it can be found again for ever.
public sealed interface Posting {
  IncidentId incident();

  record RoomOf(IncidentId incident, RoomId room) implements Posting {}

  record CardOf(IncidentId incident, CardKind card, MessageId message) implements Posting {}

  /// What a posting is looked up by.
  default String purpose() {
    return switch (this) {
      case RoomOf _ -> "room";
      case CardOf(_, var card, _) -> card.name();
    };
  }

  default WorkspaceId workspace() {
    return switch (this) {
      case RoomOf(_, var room) -> room.workspace();
      case CardOf(_, _, var message) -> message.room().workspace();
    };
  }
}
