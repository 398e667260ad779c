package dev.muster.simulation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// What happened, line by line: the end of it, or all of it for a seed that runs alone. Its hash
/// shows that two runs were the same run.
final class Trace {
  private static final int TAIL = 80;
  private static final long PRIME = 0x100000001b3L;

  private final Deque<String> lines = new ArrayDeque<>();
  private final int kept = Seeds.isOneAlone() ? Integer.MAX_VALUE : TAIL;
  private long hash = 0xcbf29ce484222325L;

  void add(String line) {
    for (int i = 0; i < line.length(); i++) {
      hash = (hash ^ line.charAt(i)) * PRIME;
    }
    lines.addLast(line);
    if (lines.size() > kept) {
      lines.removeFirst();
    }
  }

  long hash() {
    return hash;
  }

  /// Keeps nothing but the hash.
  void forget() {
    lines.clear();
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
