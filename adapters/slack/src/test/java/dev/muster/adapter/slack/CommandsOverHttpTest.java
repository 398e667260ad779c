package dev.muster.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.SlackSettings.Door;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The same conversation, with Slack calling us.
class CommandsOverHttpTest extends CommandsTest {
  private Optional<OverHttp> http = Optional.empty();

  @Override
  Door way() {
    return new Door.Http(slack.grants().signingSecret());
  }

  @Override
  void awaitConnection() {
    hangUp();
    http = Optional.of(new OverHttp(slack, muster.routes().orElseThrow()));
    slack.await("we are known", () -> muster.standing().isConnected());
    slack.await("people", () -> muster.people().isKnown(WORKSPACE));
  }

  /// In the same second it is the same letter, which is refused as anybody's copy of it would be.
  @Test
  @Override
  void theSameCommandDeliveredTwiceIsAnsweredOnce() {
    slack.deliveries().twice(1);
    assertThat(alice.types("/incident note x", general).trouble()).isPresent();
    assertThat(door.heard()).hasSize(1);
  }

  @AfterEach
  void hangUp() {
    http.ifPresent(OverHttp::close);
  }
}
