package dev.muster.storage;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;

/// Work that is stored whole or not at all, and somebody who waits for it.
final class Unit<T> {
  private static final String MINE = "unit";

  private final Function<Handle, T> work;
  private final Predicate<T> keep;
  private final CompletableFuture<T> result = new CompletableFuture<>();
  private Runnable confirmation = () -> {};

  Unit(Function<Handle, T> work, Predicate<T> keep) {
    this.work = work;
    this.keep = keep;
  }

  CompletableFuture<T> result() {
    return result;
  }

  /// Does the work inside somebody else's transaction and says nothing yet.
  void run(Handle handle) {
    handle.savepoint(MINE);
    try {
      var done = work.apply(handle);
      confirmation = () -> result.complete(done);
      settle(handle, keep.test(done));
    } catch (RuntimeException e) {
      confirmation = () -> result.completeExceptionally(e);
      settle(handle, false);
    }
  }

  private static void settle(Handle handle, boolean keep) {
    if (keep) {
      handle.releaseSavepoint(MINE);
    } else {
      handle.rollbackToSavepoint(MINE);
    }
  }

  void confirm() {
    confirmation.run();
  }

  /// The transaction was lost.
  void fail(Throwable broken) {
    result.completeExceptionally(broken);
  }
}
