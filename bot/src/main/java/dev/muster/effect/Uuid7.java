package dev.muster.effect;

import java.util.UUID;
import java.util.random.RandomGenerator;

/// The UUIDs of RFC 9562 that begin with the time. The JDK makes none.
final class Uuid7 {
  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private Uuid7() {}

  static UUID at(long millis, RandomGenerator random) {
    var high = millis << 16 | VERSION | random.nextLong() >>> 52;
    var low = VARIANT | random.nextLong() >>> 2;
    return new UUID(high, low);
  }
}
