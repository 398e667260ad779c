package dev.muster.slack;

import dev.muster.adapter.slack.Manifest;
import dev.muster.adapter.slack.fake.FakeSlack;
import dev.muster.adapter.slack.fake.Installation;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Slack with Muster installed as `muster slack manifest` asks for, and with nothing beyond it.
public final class Installed {
  /// How long Muster may take in stories, to call Slack and to answer in time: longer than a busy
  /// machine stands still. How late is too late is not their subject.
  public static final Duration PATIENCE = Duration.ofSeconds(20);

  private Installed() {}

  /// By a manifest for Socket Mode.
  public static FakeSlack overSockets(InstantSource clock) {
    return FakeSlack.start(clock, as(new Manifest(Optional.empty())));
  }

  /// By a manifest for HTTP mode.
  public static FakeSlack overHttp(InstantSource clock) {
    return FakeSlack.start(
        clock, as(new Manifest(Optional.of(URI.create("https://muster.example.com")))));
  }

  private static Installation as(Manifest manifest) {
    var parsed = new Load(LoadSettings.builder().build()).loadFromString(manifest.yaml());
    return Installation.of((Map<?, ?>) parsed);
  }
}
