package dev.muster.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.SlackSettings.Door;
import dev.muster.adapter.slack.fake.Letter;
import dev.muster.adapter.slack.fake.SignedCaller;
import dev.muster.reception.Saying;
import dev.muster.reply.Reply;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Slack calls us: what is let in, and what is not.
class SlackRoutesTest extends Conversation {
  private Optional<OverHttp> http = Optional.empty();

  @Override
  Door way() {
    return new Door.Http(slack.grants().signingSecret());
  }

  @Override
  void awaitConnection() {
    http = Optional.of(new OverHttp(slack, muster.routes().orElseThrow()));
    slack.await("people", () -> muster.people().find(id(alice)).isPresent());
  }

  @AfterEach
  void hangUp() {
    http.ifPresent(OverHttp::close);
  }

  @Test
  void theAddressIsConfirmed() {
    var answer = caller().post(caller().challenge("3eZbrw1a"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("3eZbrw1a");
  }

  @Test
  void eventsAreHeard() {
    answers(Reply.whisper("Nothing is open."));
    var seen = alice.types("@muster list", general);
    assertThat(seen.awaitWhisper().text()).isEqualTo("Nothing is open.");
    assertThat(said()).isEqualTo(new Saying.Spoken("list"));
  }

  @Test
  void aLineBreakAtTheEndBreaksNoSignature() {
    assertThat(status(challenge().saying(challenge().body() + "\n\n").signed(secret(), now())))
        .isEqualTo(200);
  }

  @Test
  void whatIsNotSignedIsRefused() {
    assertRefused(challenge().unsigned());
    assertRefused(challenge().without("X-Slack-Request-Timestamp"));
    assertRefused(challenge().with("X-Slack-Signature", "v0="));
    assertRefused(challenge().with("X-Slack-Request-Timestamp", "soon"));
    assertRefused(challenge().with("X-Slack-Request-Timestamp", "9".repeat(30)));
  }

  @Test
  void whatIsNotEvenSignedInFormIsNotRead() {
    var large = challenge().saying("x".repeat(1024 * 1024 + 1));
    assertThat(caller().offer(large.unsigned()).status()).isEqualTo(401);
    assertThat(caller().offer(large.with("X-Slack-Signature", "v0=deadbeef")).status())
        .isEqualTo(401);
    assertThat(caller().offer(large.signed(secret(), now())).status()).isEqualTo(413);
  }

  @Test
  void whatIsSignedWithAnotherSecretIsRefused() {
    assertRefused(challenge().signed("another secret", now()));
  }

  @Test
  void whatWasChangedOnTheWayIsRefused() {
    assertRefused(challenge().saying(challenge().body().replace("x", "y")));
    assertRefused(challenge().redated(now().plusSeconds(1)));
  }

  @Test
  void whatIsFiveMinutesFromNowIsRefusedOnBothSides() {
    for (var off : new Duration[] {Duration.ofSeconds(301), Duration.ofDays(365)}) {
      assertRefused(challenge().signed(secret(), now().minus(off)));
      assertRefused(challenge().signed(secret(), now().plus(off)));
    }
    assertThat(status(challenge().signed(secret(), now().minusSeconds(299)))).isEqualTo(200);
    assertThat(status(challenge().signed(secret(), now().plusSeconds(299)))).isEqualTo(200);
  }

  @Test
  void whatWasTakenIsNotTakenAgain() {
    var letter = challenge();
    assertThat(status(letter)).isEqualTo(200);
    assertRefused(letter);
    clock.pass(Duration.ofSeconds(10));
    assertRefused(letter);
    clock.pass(Duration.ofMinutes(6));
    assertRefused(letter);
  }

  @Test
  void oneOfTheFutureIsNotTakenAgainEither() {
    var letter = challenge().signed(secret(), now().plusSeconds(290));
    assertThat(status(letter)).isEqualTo(200);
    clock.pass(Duration.ofSeconds(580));
    assertRefused(letter);
  }

  @Test
  void whatIsTooLongIsRefusedUnread() {
    var tooLong = challenge().saying("x".repeat(1024 * 1024 + 1)).signed(secret(), now());
    assertThat(status(tooLong)).isEqualTo(413);
    var deep = challenge().saying("[".repeat(100_000)).signed(secret(), now());
    assertThat(status(deep)).isLessThan(500);
  }

  @Test
  @Timeout(20)
  void whatNeverEndsIsGivenUp() throws IOException {
    try (var line = new Socket(InetAddress.getLoopbackAddress(), http.orElseThrow().port())) {
      line.getOutputStream().write(halfOf(challenge()).getBytes(StandardCharsets.UTF_8));
      assertThat(new String(line.getInputStream().readNBytes(12), StandardCharsets.UTF_8))
          .isEqualTo("HTTP/1.1 408");
    }
    assertThat(status(challenge())).isEqualTo(200);
  }

  @Test
  @Timeout(20)
  void whoeverDripsKeepsNobodyOut() throws IOException {
    var drippers = new ArrayList<Socket>();
    try {
      for (int each = 0; each < 40; each++) {
        drippers.add(dripping());
      }
      assertThat(status(challenge())).isEqualTo(200);
    } finally {
      for (var each : drippers) {
        each.close();
      }
    }
  }

  @Test
  @Timeout(20)
  void whatBreaksOffIsRefusedAndNoFailureOfOurs() throws IOException {
    try (var line = dripping()) {
      line.shutdownOutput();
      assertThat(new String(line.getInputStream().readNBytes(12), StandardCharsets.UTF_8))
          .isEqualTo("HTTP/1.1 400");
    }
  }

  private Socket dripping() throws IOException {
    var line = new Socket(InetAddress.getLoopbackAddress(), http.orElseThrow().port());
    line.getOutputStream().write(halfOf(challenge()).getBytes(StandardCharsets.UTF_8));
    return line;
  }

  private static String halfOf(Letter letter) {
    var head = new StringBuilder("POST /slack/events HTTP/1.1\r\nHost: localhost\r\n");
    letter.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    var body = letter.body();
    return head.append("Content-Length: %d\r\n\r\n".formatted(body.length()))
        .append(body, 0, body.length() / 2)
        .toString();
  }

  @Test
  void whatIsSignedAndMeansNothingHurtsNobody() {
    for (var body :
        new String[] {"", "{", "[]", "null", "{}", "payload=", "payload=%7B", "\u0000"}) {
      assertThat(status(challenge().saying(body).signed(secret(), now()))).as(body).isLessThan(500);
    }
  }

  @Test
  void slackMaySayThatItWasTooMuch() {
    assertThat(status(caller().rateLimited())).isEqualTo(200);
  }

  @Test
  void whatCouldNotBeStoredYetIsToBeSentAgain() {
    var stored = new CountDownLatch(1);
    answers(saying -> {
      await(stored);
      return new Reply.Silence();
    });
    caller().waitFor(Duration.ofMillis(300));
    var _ = alice.types("@muster note x", general);
    caller().waitLong();
    stored.countDown();
    clock.pass(Duration.ofSeconds(3));
    assertThat(slack.deliveries().deliverDue()).isPositive();
    slack.deliveries().settle();
    assertThat(slack.deliveries().of("app_mention").getLast().isAcknowledged()).isTrue();
    assertThat(door.heard()).hasSize(1);
  }

  private SignedCaller caller() {
    return http.orElseThrow().caller();
  }

  private Letter challenge() {
    return caller().challenge("x");
  }

  private int status(Letter letter) {
    return caller().post(letter).status();
  }

  private void assertRefused(Letter letter) {
    var answer = caller().post(letter);
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.body()).doesNotContain("x\"");
  }

  private String secret() {
    return slack.grants().signingSecret();
  }

  private Instant now() {
    return clock.instant();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
