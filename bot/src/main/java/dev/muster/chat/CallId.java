package dev.muster.chat;

/// Names a call across tries and restarts. A platform that takes an idempotency key is given this
/// one.
public record CallId(String value) {}
