package dev.muster.adapter.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.slash_commands.SlashCommandResponseSender;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.webhook.WebhookResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ResponseUrlsTest extends SlackStory {
  /// The app is not in it.
  private final Channel lobby = slack.workspace().addChannel("lobby", alice.user(), bob.user());

  private String url() {
    var delivery = alice.types("/incident", lobby).delivery().orElseThrow();
    return Json.text(delivery.parcel().payload(), "response_url");
  }

  private WebhookResponse respond(String url, String type, String text) {
    try {
      return new SlashCommandResponseSender(sdk.slack())
          .send(url, SlashCommandResponse.builder().responseType(type).text(text).build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whatIsAnsweredIsForWhoAsked() {
    assertThat(respond(url(), "ephemeral", "for you").getCode()).isEqualTo(200);
    assertThat(alice.message("for you", lobby).isWhisper()).isTrue();
    assertThat(bob.reads(lobby)).extracting(SeenMessage::text).doesNotContain("for you");
    assertThat(respond(url(), "in_channel", "for all").getCode()).isEqualTo(200);
    assertThat(bob.message("for all", lobby).isWhisper()).isFalse();
  }

  @Test
  void itIsGoodForFiveAnswers() {
    var url = url();
    for (var i = 0; i < 5; i++) {
      assertThat(respond(url, "ephemeral", "x").getCode()).isEqualTo(200);
    }
    var sixth = respond(url, "ephemeral", "x");
    assertThat(sixth.getCode()).isEqualTo(404);
    assertThat(sixth.getBody()).contains("used_url");
  }

  @Test
  void itIsGoodForThirtyMinutes() {
    var url = url();
    clock.pass(Duration.ofMinutes(30));
    assertThat(respond(url, "ephemeral", "x").getCode()).isEqualTo(200);
    clock.pass(Duration.ofMillis(1));
    assertThat(respond(url, "ephemeral", "x").getBody()).contains("expired_url");
  }

  @Test
  void whatIsRefusedDoesNotCount() {
    var url = url();
    for (var i = 0; i < 6; i++) {
      assertThat(respond(url, "ephemeral", "").getBody()).contains("no_text");
    }
    assertThat(respond(url, "ephemeral", "x").getCode()).isEqualTo(200);
    assertThat(respond(url + "0", "ephemeral", "x").getBody()).contains("no_service");
  }

  @Test
  void itCanFailLikeAnythingElse() {
    slack.faults().next(Faults.RESPONSE_URL, new Fault.Status(500));
    assertThat(respond(url(), "ephemeral", "x").getCode()).isEqualTo(500);
  }
}
