package dev.muster.bench;

import dev.muster.app.Muster;
import dev.muster.app.Wired;
import dev.muster.app.settings.Settings;
import dev.muster.chat.Call;
import dev.muster.chat.Chat;
import dev.muster.effect.Ids;
import dev.muster.policy.Policy;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Muster as it always is, in a folder of its own; where not told otherwise, on a platform that
/// costs nothing.
final class Stage implements AutoCloseable {
  private final InstantSource clock = InstantSource.system();
  private final Ids ids = Ids.uuids(clock, new SecureRandom());
  private final SilentChat chat;
  private final Wired wired;
  private Runnable end;

  private Stage(Path home, SilentChat chat, UnaryOperator<Chat> line) {
    this.chat = chat;
    this.wired = Wired.open(settings(home), clock, ids, line);
    this.end = wired::close;
  }

  static Stage silent(Path home, Consumer<Call.Post> listener) {
    var chat = new SilentChat(listener);
    return new Stage(home, chat, _ -> chat);
  }

  /// With the sandbox as its platform.
  static Stage whole(Path home) {
    return new Stage(home, new SilentChat(_ -> {}), chat -> chat);
  }

  private static Settings settings(Path home) {
    return Settings.sandbox(home, Policy.standard());
  }

  /// Until then nothing is delivered and no deadline seen to.
  Stage run() {
    end = Muster.run(wired, clock, ids)::close;
    return this;
  }

  Wired wired() {
    return wired;
  }

  long calls() {
    return chat.calls();
  }

  @Override
  public void close() {
    end.run();
  }
}
