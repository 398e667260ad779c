package dev.muster.adapter.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.timer.MovableClock;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class InstallationTest {
  private static final String MANIFEST =
      """
      {
        "features": {
          "app_home": {"home_tab_enabled": true},
          "shortcuts": [
            {"name": "Declare", "type": "global", "callback_id": "declare"},
            {"name": "Note", "type": "message", "callback_id": "note"}
          ],
          "slash_commands": [
            {"command": "/incident", "should_escape": true},
            {"command": "/plain", "should_escape": false}
          ]
        },
        "oauth_config": {"scopes": {"bot": ["commands"], "bot_optional": ["chat:write"]}},
        "settings": {
          "event_subscriptions": {"bot_events": ["app_mention"]},
          "socket_mode_enabled": true
        }
      }
      """;

  private final Installation installation = Installation.of(Json.read(MANIFEST).orElseThrow());

  @Test
  void anAppIsInstalledFromItsManifest() {
    assertThat(installation.commands()).containsEntry("/incident", true);
    assertThat(installation.globalShortcuts()).containsEntry("Declare", "declare");
    assertThat(installation.messageShortcuts()).containsEntry("Note", "note");
    assertThat(installation.scopes()).containsExactlyInAnyOrder("commands", "chat:write");
    assertThat(installation.events()).containsExactly("app_mention");
    assertThat(installation.hasHomeTab()).isTrue();
    assertThat(installation.hasSocketMode()).isTrue();
  }

  @Test
  void namesAreEscapedOnlyWhereItWasAskedFor() {
    try (var slack = FakeSlack.start(MovableClock.onAFriday(), installation)) {
      var alice = slack.joins("alice", ZoneId.of("Europe/London"));
      assertThat(
              text(alice.types("/incident @alice https://a.example a@b.example", general(slack))))
          .isEqualTo(
              "<@%s|alice> <https://a.example> <mailto:a@b.example|a@b.example>"
                  .formatted(alice.id()));
      assertThat(text(alice.types("/plain @alice <3", general(slack)))).isEqualTo("@alice &lt;3");
    }
  }

  private static Channel general(FakeSlack slack) {
    return slack.channel(Workspace.GENERAL);
  }

  private static String text(Sight sight) {
    return Json.text(sight.delivery().orElseThrow().parcel().payload(), "text");
  }
}
