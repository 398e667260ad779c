package dev.muster.effect;

import dev.muster.incident.IncidentId;
import dev.muster.workspace.MessageId;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import java.util.Optional;

/// Reads where rooms and cards stand.
public interface Postings {
  Optional<RoomId> room(WorkspaceId workspace, IncidentId incident);

  Optional<MessageId> card(WorkspaceId workspace, IncidentId incident, CardKind card);
}
