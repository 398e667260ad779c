package dev.muster.adapter.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.SlackSignature;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is signed and what is forged, judged by Bolt, whose clock is the real one.
class SignaturesTest {
  private final FakeSlack slack = FakeSlack.start(InstantSource.system());
  private final BoltApp bolt = new BoltApp(slack);
  private final SignedCaller caller = slack.overHttp(bolt.listen());
  private final String secret = slack.grants().signingSecret();

  @AfterEach
  void end() {
    bolt.close();
    slack.close();
  }

  private int post(Letter letter) {
    return caller.post(letter).status();
  }

  @Test
  void theSignatureIsTheOneTheSdkMakes() {
    var letter = caller.challenge("abc");
    var timestamp = letter.headers().get("X-Slack-Request-Timestamp");
    assertThat(letter.signature())
        .contains(new SlackSignature.Generator(secret).generate(timestamp, letter.body()));
  }

  @Test
  void theChallengeIsRepeated() {
    var answer = caller.post(caller.challenge("abc"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("abc");
  }

  @Test
  void aForgedLetterIsRefused() {
    var letter = caller.challenge("abc");
    assertThat(post(letter)).isEqualTo(200);
    assertThat(post(letter)).as("again").isEqualTo(200);
    assertThat(post(letter.unsigned())).as("unsigned").isEqualTo(401);
    assertThat(post(letter.signed("wrong", Instant.now()))).as("wrong secret").isEqualTo(401);
    assertThat(post(letter.saying(letter.body().replace("abc", "abd"))))
        .as("changed")
        .isEqualTo(401);
    assertThat(post(letter.redated(Instant.now().plusSeconds(1)))).as("redated").isEqualTo(401);
    assertThat(post(letter.signed(secret, Instant.now().minus(Duration.ofMinutes(6)))))
        .as("stale")
        .isEqualTo(401);
  }

  /// Which is why Muster does not rely on it.
  @Test
  void boltTakesLettersFromTheFuture() {
    var future = Instant.now().plus(Duration.ofDays(1));
    assertThat(post(caller.challenge("abc").signed(secret, future))).isEqualTo(200);
  }
}
