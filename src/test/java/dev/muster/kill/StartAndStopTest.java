package dev.muster.kill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.app.Main;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the shell sees of Muster.
class StartAndStopTest {
  private static final int TERMINATED = 128 + 15;

  @TempDir private Path home;
  private Victim muster;

  @BeforeEach
  void start() {
    muster = start(0);
  }

  @AfterEach
  void end() {
    muster.kill();
  }

  private Victim start(int port) {
    return start(List.of(), port);
  }

  private Victim start(List<String> words, int port) {
    return Victim.start(
        Main.class,
        "Muster is ready: ",
        words,
        Map.of("MUSTER_HOME", home.toString(), "MUSTER_PORT", Integer.toString(port)));
  }

  @Test
  void whoAsksItToEndDoesNotWait() {
    assertThat(muster.awaitReady()).startsWith("http://127.0.0.1:");
    muster.stop();
    assertThat(muster.awaitEnd(30)).contains(TERMINATED);
    assertThat(muster.output()).contains("Muster has stopped.");
    assertThat(muster.output()).doesNotContain("Exception");
  }

  @Test
  void anOpenPageDoesNotHoldItUp() throws IOException {
    try (var page = Conversation.with(muster.awaitReady())) {
      page.say("GET /sandbox/api/events?as=alice HTTP/1.1");
      page.say("Host: localhost");
      page.say("");
      assertThat(page.hear("event: beat")).isTrue();
      muster.stop();
      assertThat(muster.awaitEnd(30)).contains(TERMINATED);
      assertThat(muster.output()).contains("Muster has stopped.");
      assertThat(muster.output()).doesNotContain("end without an answer");
    }
  }

  @Test
  void whoWasHalfwayThroughIsStillAnswered() throws IOException {
    var words =
        "{\"as\": \"alice\", \"room\": \"general\", \"text\": \"/incident declare checkout is down\"}";
    try (var late = Conversation.with(muster.awaitReady())) {
      late.say("POST /sandbox/api/say HTTP/1.1");
      late.say("Host: localhost");
      late.say("Content-Type: application/json");
      late.say("Content-Length: " + words.length());
      late.say("Expect: 100-continue");
      late.say("");
      assertThat(late.hear("HTTP/1.1 100")).isTrue();
      muster.stop();
      awaitClosedDoor();
      assertThat(muster.awaitEnd(0)).isEmpty();
      late.say(words);
      assertThat(late.hear("HTTP/1.1 200")).isTrue();
      assertThat(late.hear("INC-1")).isTrue();
    }
    assertThat(muster.awaitEnd(30)).contains(TERMINATED);
    assertThat(muster.output()).contains("Muster has stopped.");
  }

  private void awaitClosedDoor() throws IOException {
    boolean isClosed = false;
    while (!isClosed) {
      try (var other = Conversation.with(muster.awaitReady())) {
        other.say("GET /health/live HTTP/1.1");
        other.say("Host: localhost");
        other.say("Connection: close");
        other.say("");
        isClosed = other.hear("HTTP/1.1 503");
      }
    }
  }

  @Test
  void aSecondOneOnTheSameDataIsSentAway() {
    assertThat(muster.awaitReady()).startsWith("http://127.0.0.1:");
    var second = start(0);
    assertThat(second.awaitEnd(60)).contains(1);
    assertThat(second.output()).contains("Muster already runs in " + home);
    assertThat(second.output()).doesNotContain("Exception");
  }

  @Test
  void whileItRunsItCanBeBackedUpAndExamined() {
    var copy = home.resolve("backup/today.db");
    assertThat(muster.awaitReady()).startsWith("http://127.0.0.1:");

    var backup = start(List.of("backup", copy.toString()), 0);
    assertThat(backup.awaitEnd(30)).contains(0);
    assertThat(backup.output()).contains("Backed up to " + copy);
    assertThat(copy).isNotEmptyFile();

    var again = start(List.of("backup", copy.toString()), 0);
    assertThat(again.awaitEnd(30)).contains(1);
    assertThat(again.output()).contains("something is there already").doesNotContain("Exception");

    var doctor = start(List.of("doctor"), 0);
    assertThat(doctor.awaitEnd(30)).contains(0);
    assertThat(doctor.output()).contains("Muster runs in " + home);
  }

  @Test
  void aPortThatIsTakenIsNamed() throws IOException {
    assertThat(muster.awaitReady()).startsWith("http://127.0.0.1:");
    muster.kill();
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var late = start(other.getLocalPort());
      assertThat(late.awaitEnd(60)).contains(1);
      assertThat(late.output())
          .contains("Cannot listen on 127.0.0.1:" + other.getLocalPort())
          .contains("MUSTER_PORT")
          .doesNotContain("Exception");
    }
  }
}
