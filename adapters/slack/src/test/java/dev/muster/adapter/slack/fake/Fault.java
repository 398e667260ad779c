package dev.muster.adapter.slack.fake;

import java.time.Duration;

/// Something that goes wrong between the app and Slack.
public sealed interface Fault {
  /// An answer of this status, and nothing was done.
  record Status(int code) implements Fault {}

  /// `"ok": false` with this error, and nothing was done.
  record Refusal(String name) implements Fault {}

  /// 200 and a page of HTML, as from a proxy.
  record Garbage() implements Fault {}

  /// 429 for so long. It stays for its whole time, however often it is met.
  record Limited(Duration time) implements Fault {}

  /// It is done, but no answer ever comes.
  record AnswerLost() implements Fault {}

  /// It is done, and then the connection breaks.
  record ResetAfter() implements Fault {}

  /// The connection breaks, and nothing was done.
  record ResetBefore() implements Fault {}

  /// Nothing is done and nothing is answered.
  record Silence() implements Fault {}

  /// It waits until it is released, and goes on then. This is how something is slow without anybody
  /// sleeping.
  record Held(Gate gate) implements Fault {}
}
