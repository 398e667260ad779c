package dev.muster.adapter.slack.socket;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Beats. At each beat a connection asks whether the other side is there; one that says nothing for
/// three beats is not.
@FunctionalInterface
public interface Heart {
  /// The next beat from now on.
  CompletableFuture<Void> next();

  static Heart every(Duration pause) {
    var later = CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS);
    return () -> CompletableFuture.runAsync(() -> {}, later);
  }
}
