package dev.muster.storage;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/// Reads on threads of their own. A native call holds the carrier of a virtual thread for as long
/// as it takes, so a few slow queries would stop every virtual thread there is.
final class Readers implements AutoCloseable {
  private static final int COUNT = 4;

  private final BlockingQueue<Handle> free = new ArrayBlockingQueue<>(COUNT);
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          COUNT, Thread.ofPlatform().daemon().name("muster-read-", 1).factory());

  Readers(Sqlite sqlite) {
    for (int i = 0; i < COUNT; i++) {
      free.add(sqlite.reader());
    }
  }

  /// Sees one state of the database, the last committed one.
  <T> T read(Function<Handle, T> queries) {
    return query(handle -> handle.inTransaction(queries::apply));
  }

  /// The same, for a single statement: that sees one state by itself.
  <T> T query(Function<Handle, T> query) {
    return Calls.await(CompletableFuture.supplyAsync(() -> withHandle(query), threads));
  }

  @Override
  public void close() {
    threads.close();
    free.forEach(Handle::close);
  }

  private <T> T withHandle(Function<Handle, T> query) {
    var handle = free.remove();
    try {
      return query.apply(handle);
    } finally {
      free.add(handle);
    }
  }
}
