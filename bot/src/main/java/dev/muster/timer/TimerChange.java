package dev.muster.timer;

/// What a decision does to a deadline.
public sealed interface TimerChange {
  /// Sets the timer, in place of the one of the same kind and subject.
  record Set(Timer timer) implements TimerChange {}

  record Cancel(TimerKind kind, String subject) implements TimerChange {}
}
