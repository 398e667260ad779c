package dev.muster.adapter.slack.fake;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Every call that came in, in order.
public final class CallLog {
  private final List<Recorded> calls = new CopyOnWriteArrayList<>();

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
