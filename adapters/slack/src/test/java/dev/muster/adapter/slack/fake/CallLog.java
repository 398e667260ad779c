package dev.muster.adapter.slack.fake;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Every call that came in, in order.
public final class CallLog {
  private final Queue<Recorded> calls = new ConcurrentLinkedQueue<>();

  CallLog() {}

  void add(Recorded call) {
    calls.add(call);
  }

  public List<Recorded> all() {
    return List.copyOf(calls);
  }

  public List<Recorded> of(String method) {
    return calls.stream().filter(call -> call.method().equals(method)).toList();
  }

  public void forget() {
    calls.clear();
  }
}
