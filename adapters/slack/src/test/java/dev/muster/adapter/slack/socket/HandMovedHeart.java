package dev.muster.adapter.slack.socket;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/// The heart of one connection. It beats when a test says so, and never by itself.
final class HandMovedHeart implements Heart {
  private final Semaphore waiting = new Semaphore(0);
  private volatile CompletableFuture<Void> next = new CompletableFuture<>();

  @Override
  public CompletableFuture<Void> next() {
    var beat = new CompletableFuture<Void>();
    next = beat;
    waiting.release();
    return beat;
  }

  /// Once somebody waits for it. Returns when they have done what they do at a beat.
  void beat() {
    lastBeat();
    waiting.acquireUninterruptibly();
    waiting.release();
  }

  /// Once somebody waits for it, who may wait for no other.
  void lastBeat() {
    waiting.acquireUninterruptibly();
    var _ = next.complete(null);
  }

  void beat(int times) {
    for (int beat = 0; beat < times; beat++) {
      beat();
    }
  }
}
