package dev.muster.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.app.Wired;
import dev.muster.app.settings.Settings;
import dev.muster.effect.Ids;
import dev.muster.timer.MovableClock;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An operator lets others in, under an address of their own choice.
class OpenToOthersStoryTest {
  private static final URI ADDRESS = URI.create("http://muster.example.com");

  @TempDir private Path home;

  @Test
  void othersOpenTheSandboxUnderItsAddress() {
    try (var muster = start(Optional.of(ADDRESS))) {
      assertThat(asks(muster, "muster.example.com")).startsWith("HTTP/1.1 200");
      assertThat(asks(muster, "localhost")).startsWith("HTTP/1.1 200");
      assertThat(asks(muster, "evil.example"))
          .startsWith("HTTP/1.1 403")
          .contains("evil.example", "Open http://muster.example.com");
    }
  }

  @Test
  void withoutOneTheyAreToldHowToSetIt() {
    try (var muster = start(Optional.empty())) {
      assertThat(asks(muster, "muster.example.com"))
          .startsWith("HTTP/1.1 403")
          .contains("MUSTER_URL=http://muster.example.com");
    }
  }

  private static String asks(Wired muster, String host) {
    return RawHttp.get(muster.port(), "/sandbox/api/rooms", host);
  }

  private Wired start(Optional<URI> address) {
    var clock = MovableClock.onAFriday();
    var settings =
        new Settings(
            home,
            0,
            "127.0.0.1",
            address,
            home.resolve("muster.yaml"),
            Stories.houseRules(),
            List.of(),
            Optional.empty(),
            false);
    return Wired.open(settings, clock, Ids.uuids(clock, new Random(1)));
  }
}
