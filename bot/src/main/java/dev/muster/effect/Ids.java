package dev.muster.effect;

import dev.muster.chat.CallId;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/// Names effects. No two are alike, whichever process made them.
@FunctionalInterface
public interface Ids {
  CallId next();

  /// UUIDs of version 7: they begin with the time, so that an index grows at its end.
  static Ids uuids(InstantSource clock, RandomGenerator random) {
    return () -> new CallId(Uuid7.at(clock.millis(), random).toString());
  }
}
