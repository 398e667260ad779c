package dev.muster.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one thread that writes.
///
/// Waiting for the disk is what a commit costs, so units of work that wait at the same time share
/// one. Each runs under a savepoint of its own: what one breaks or takes back, its neighbours do
/// not notice. Nobody is answered before the commit is on the disk, and they come in the order they
/// asked.
final class Writer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
  private static final int MOST_AT_ONCE = 64;

  private final Handle handle;
  private final BlockingQueue<Unit<?>> waiting = new LinkedBlockingQueue<>();
  private final Unit<Boolean> end = new Unit<>(_ -> true, _ -> false);
  private boolean closed;

  Writer(Handle handle) {
    this.handle = handle;
    var _ = Thread.ofPlatform().name("muster-write").start(this::work);
  }

  /// Returns when what the work wrote is on the disk.
  ///
  /// @throws RuntimeException if it is not, whether the work failed or the commit
  <T> T write(Function<Handle, T> work) {
    return write(work, _ -> true);
  }

  /// The same, but what was written is taken back unless its result is one to keep.
  <T> T write(Function<Handle, T> work, Predicate<T> keep) {
    var unit = new Unit<>(work, keep);
    enqueue(unit);
    return Calls.await(unit.result());
  }

  void run(Consumer<Handle> work) {
    var _ =
        write(handle -> {
          work.accept(handle);
          return true;
        });
  }

  /// Finishes what waits.
  @Override
  public void close() {
    synchronized (this) {
      if (!closed) {
        closed = true;
        waiting.add(end);
      }
    }
    var _ = Calls.await(end.result());
    handle.close();
  }

  int waiting() {
    return waiting.size();
  }

  private synchronized void enqueue(Unit<?> unit) {
    if (closed) {
      throw new IllegalStateException("the database is closed");
    }
    waiting.add(unit);
  }

  private void work() {
    var batch = new ArrayList<Unit<?>>();
    while (!batch.contains(end)) {
      batch.clear();
      try {
        batch.add(waiting.take());
      } catch (InterruptedException e) {
        continue; // Nobody has a reason to: only `close` ends this thread.
      }
      waiting.drainTo(batch, MOST_AT_ONCE - 1);
      commit(batch);
    }
  }

  private void commit(List<Unit<?>> batch) {
    try {
      handle.begin();
      batch.forEach(unit -> unit.run(handle));
      handle.commit();
      batch.forEach(Unit::confirm);
    } catch (RuntimeException | Error broken) {
      LOG.error("{} units of work were not stored", batch.size(), broken);
      rollback();
      batch.forEach(unit -> unit.fail(broken));
    }
  }

  private void rollback() {
    try {
      handle.rollback();
    } catch (RuntimeException e) {
      LOG.error("could not roll back", e);
    }
  }
}
