package dev.muster.bench;

import dev.muster.adapter.slack.SlackSettings;
import dev.muster.app.Muster;
import dev.muster.app.Wired;
import dev.muster.app.settings.Settings;
import dev.muster.chat.Call;
import dev.muster.chat.Chat;
import dev.muster.effect.Ids;
import dev.muster.policy.Policy;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Muster as it always is, in a folder of its own; where not told otherwise, on a platform that
/// costs nothing.
final class Stage implements AutoCloseable {
  private final InstantSource clock;
  private final Ids ids;
  private final SilentChat chat;
  private final Wired wired;
  private Runnable end;

  private Stage(Settings settings, InstantSource clock, SilentChat chat, UnaryOperator<Chat> line) {
    this.clock = clock;
    this.ids = Ids.uuids(clock, new SecureRandom());
    this.chat = chat;
    this.wired = Wired.open(settings, clock, ids, line);
    this.end = wired::close;
  }

  static Stage silent(Path home, Consumer<Call.Post> listener) {
    var chat = new SilentChat(listener);
    return new Stage(sandbox(home), InstantSource.system(), chat, _ -> chat);
  }

  /// With the sandbox as its platform.
  static Stage whole(Path home) {
    return heard(sandbox(home), InstantSource.system());
  }

  /// With a Slack workspace as its platform.
  static Stage slack(Path home, SlackSettings slack, InstantSource clock) {
    var plain = sandbox(home);
    return heard(
        new Settings(
            home,
            plain.port(),
            plain.bind(),
            plain.address(),
            plain.file(),
            plain.policy(),
            plain.mentions(),
            Optional.of(slack),
            false),
        clock);
  }

  private static Stage heard(Settings settings, InstantSource clock) {
    return new Stage(settings, clock, new SilentChat(_ -> {}), chat -> chat);
  }

  private static Settings sandbox(Path home) {
    return Settings.sandbox(home, Policy.standard());
  }

  /// Until then nothing is delivered and no deadline seen to.
  Stage run() {
    end = Muster.run(wired, clock, ids)::close;
    return this;
  }

  Instant now() {
    return clock.instant();
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
