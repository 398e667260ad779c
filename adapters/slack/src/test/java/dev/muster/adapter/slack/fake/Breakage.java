package dev.muster.adapter.slack.fake;

import io.javalin.http.Context;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Lets one fault happen to one request.
final class Breakage {
  private final CountDownLatch end = new CountDownLatch(1);

  /// Everybody who still waits for an answer gets none.
  void end() {
    end.countDown();
  }

  /// @param work does what was asked; what it returns writes the answer
  void happen(Context request, Fault fault, Consumer<String> note, Supplier<Runnable> work) {
    switch (fault) {
      case Fault.Status(var code) -> {
        note.accept(String.valueOf(code));
        var _ = request.status(code).result("");
      }
      case Fault.Refusal(var name) -> {
        note.accept(name);
        request.contentType("application/json").result(Refused.with(name).answer().toString());
      }
      case Fault.Garbage() -> {
        note.accept("garbage");
        request.html("<html><body>Not what you think</body></html>");
      }
      case Fault.Limited(var time) -> {
        note.accept("429");
        var seconds = Math.max(1, time.plusSeconds(1).minusNanos(1).toSeconds());
        request.status(429).header("Retry-After", String.valueOf(seconds));
        request.contentType("application/json").result(WebApi.limited().toString());
      }
      case Fault.AnswerLost() -> {
        var _ = work.get();
        silence(request);
      }
      case Fault.ResetAfter() -> {
        var _ = work.get();
        reset(request);
      }
      case Fault.ResetBefore() -> {
        note.accept("reset");
        reset(request);
      }
      case Fault.Silence() -> {
        note.accept("silence");
        silence(request);
      }
      case Fault.Held(var gate) -> {
        gate.pass();
        work.get().run();
      }
    }
  }

  private void silence(Context request) {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    reset(request);
  }

  private static void reset(Context request) {
    Wire.of(request.req()).cut();
  }
}
