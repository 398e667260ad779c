package dev.muster.workspace;

/// Names a room as its platform does. The value is the platform's own and means nothing to Muster.
public record RoomId(WorkspaceId workspace, String value) {}
