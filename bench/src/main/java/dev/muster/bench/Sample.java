package dev.muster.bench;

import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Durations, and how they are spread. Many threads may add to it.
final class Sample {
  private static final double MILLION = 1_000_000;

  private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

  void add(Duration time) {
    nanos.add(time.toNanos());
  }

  int size() {
    return nanos.size();
  }

  /// The time, in milliseconds, within which this share of them stayed.
  double millis(double share) {
    var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    int place = (int) Math.ceil(share * sorted.length) - 1;
    return sorted[Math.max(0, place)] / MILLION;
  }

  static double median(double... values) {
    var sorted = values.clone();
    java.util.Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
