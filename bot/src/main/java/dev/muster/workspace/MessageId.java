package dev.muster.workspace;

/// Names one posted message, so that it can be edited, pinned or answered for ever.
public record MessageId(RoomId room, String value) {}
