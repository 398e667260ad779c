package dev.muster.storage;

import dev.muster.commit.Decision;
import dev.muster.timer.Timer;
import dev.muster.timer.TimerChange;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Whom to tell what was committed. Only a hurry: a sweep finds it too.
final class Hooks {
  private volatile Runnable effectQueued = () -> {};
  private volatile Consumer<Instant> timerSet = _ -> {};

  void onEffectQueued(Runnable tell) {
    effectQueued = tell;
  }

  void onTimerSet(Consumer<Instant> tell) {
    timerSet = tell;
  }

  void committed(Decision decision) {
    if (!decision.effects().isEmpty()) {
      effectQueued();
    }
    decision.timers().stream()
        .flatMap(Hooks::set)
        .map(Timer::due)
        .min(Comparator.naturalOrder())
        .ifPresent(timerSet);
  }

  void effectQueued() {
    effectQueued.run();
  }

  private static Stream<Timer> set(TimerChange change) {
    return change instanceof TimerChange.Set(var timer) ? Stream.of(timer) : Stream.empty();
  }
}
