package dev.muster.timer;

import java.time.Instant;

/// A promise to look at a subject at a moment. There is one timer per kind and subject; `step` is
/// the handler's own note of how far it has come.
public record Timer(TimerKind kind, String subject, Instant due, String step) {}
