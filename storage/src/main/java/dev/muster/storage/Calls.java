package dev.muster.storage;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Waits for another thread as if it were this one.
final class Calls {
  private Calls() {}

  static <T> T await(CompletableFuture<T> result) {
    try {
      return result.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException broken) {
        throw broken;
      }
      throw e;
    }
  }
}
