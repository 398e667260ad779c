package dev.muster.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.Manifest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Slack refuses a manifest that is not made by its rules (app manifest schema, version 2).
class ManifestTest {
  private static final Found SOCKET = read(Optional.empty());
  private static final Found HTTP = read(Optional.of(URI.create("https://muster.example.com")));

  @Test
  void namesAndDescriptionsAreShortEnough() {
    var shown = SOCKET.at("display_information");
    assertThat(shown.words("name")).hasSizeLessThanOrEqualTo(35);
    assertThat(shown.words("description")).hasSizeLessThanOrEqualTo(140);
    assertThat(shown.words("background_color")).matches("#[0-9a-f]{6}");
    for (var shortcut : SOCKET.at("features").all("shortcuts")) {
      assertThat(shortcut.words("name")).hasSizeLessThanOrEqualTo(24);
      assertThat(shortcut.words("description")).hasSizeLessThanOrEqualTo(150);
      assertThat(shortcut.words("callback_id")).isNotEmpty();
      assertThat(shortcut.words("type")).isIn("global", "message");
    }
    for (var command : SOCKET.at("features").all("slash_commands")) {
      assertThat(command.words("command")).matches("/[a-z]{1,31}");
      assertThat(command.words("should_escape")).isEqualTo("true");
    }
  }

  @Test
  void itHasNothingThatSlackDoesNotKnow() {
    assertThat(SOCKET.keys())
        .containsExactlyInAnyOrder(
            "_metadata", "display_information", "features", "oauth_config", "settings");
    assertThat(SOCKET.at("features").keys())
        .containsExactlyInAnyOrder("app_home", "bot_user", "shortcuts", "slash_commands");
    assertThat(SOCKET.at("settings").keys())
        .containsExactlyInAnyOrder(
            "event_subscriptions",
            "interactivity",
            "org_deploy_enabled",
            "socket_mode_enabled",
            "token_rotation_enabled");
  }

  @Test
  void everyEventHasTheScopeItNeeds() {
    var scopes = SOCKET.at("oauth_config").at("scopes").list("bot");
    assertThat(scopes).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(255);
    var needed =
        Map.of(
            "app_mention", "app_mentions:read",
            "message.im", "im:history",
            "reaction_added", "reactions:read",
            "channel_rename", "channels:read",
            "group_rename", "groups:read",
            "user_change", "users:read");
    var events = SOCKET.at("settings").at("event_subscriptions").list("bot_events");
    assertThat(events).doesNotHaveDuplicates().containsAll(needed.keySet());
    assertThat(scopes).containsAll(needed.values());
  }

  @Test
  void itAsksForNothingThatNoFeatureUses() {
    var scopes = SOCKET.at("oauth_config").at("scopes").list("bot");
    assertThat(scopes).contains("bookmarks:write", "bookmarks:read", "pins:write");
    assertThat(scopes).noneMatch(scope -> scope.startsWith("usergroups:"));
  }

  @Test
  void inSocketModeSlackNeedsNoAddress() {
    assertThat(SOCKET.at("settings").words("socket_mode_enabled")).isEqualTo("true");
    assertThat(new Manifest(Optional.empty()).yaml()).doesNotContain("url:");
  }

  @Test
  void inHttpModeEverythingGoesToOneAddress() {
    var at = "https://muster.example.com/slack/events";
    var settings = HTTP.at("settings");
    assertThat(settings.words("socket_mode_enabled")).isEqualTo("false");
    assertThat(settings.at("event_subscriptions").words("request_url")).isEqualTo(at);
    assertThat(settings.at("interactivity").words("request_url")).isEqualTo(at);
    assertThat(HTTP.at("features").all("slash_commands"))
        .allSatisfy(command -> assertThat(command.words("url")).isEqualTo(at));
  }

  private static Found read(Optional<URI> address) {
    var load = new Load(LoadSettings.builder().build());
    return new Found(load.loadFromString(new Manifest(address).yaml()));
  }

  /// A part of the manifest.
  private record Found(Object value) {
    Found at(String key) {
      return new Found(Objects.requireNonNull(map().get(key), key));
    }

    String words(String key) {
      return String.valueOf(map().get(key));
    }

    List<String> keys() {
      return map().keySet().stream().map(String::valueOf).toList();
    }

    List<String> list(String key) {
      return ((List<?>) at(key).value()).stream().map(String::valueOf).toList();
    }

    List<Found> all(String key) {
      return ((List<?>) at(key).value()).stream().map(Found::new).toList();
    }

    private Map<?, ?> map() {
      return (Map<?, ?>) value;
    }
  }
}
