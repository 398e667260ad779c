package dev.muster.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.story.Wire.Response;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What cannot be done gets a helpful answer or a clean refusal, and nothing is half done.
class BadInputStoryTest extends SandboxStory {
  @Test
  void unknownPeopleRoomsMessagesAndButtons() {
    assertThat(post("/say", Map.of("as", "mallory", "room", "general", "text", "x")).status())
        .isEqualTo(404);
    assertThat(say("hello", "nowhere").status()).isEqualTo(404);
    assertThat(post("/press", Map.of("as", "alice", "message", "no/1", "button", "x")).status())
        .isEqualTo(404);
    assertThat(post("/react", Map.of("as", "alice", "message", "no/1", "emoji", "x")).status())
        .isEqualTo(404);
    assertThat(wire().request("/rooms/nowhere/messages").GET())
        .extracting(Wire::send)
        .extracting(Response::status)
        .isEqualTo(404);
  }

  @Test
  void aButtonThatIsNotThereCannotBePressed() {
    var room = checkoutIsDown("sev2");
    var forged =
        post(
            "/press",
            Map.of(
                "as", "bob", "message", room.card().id(), "button", "/incident cancel INC-1 ha"));

    assertThat(forged.status()).isEqualTo(404);
    assertThat(room.card().text()).contains("triage");
  }

  @Test
  void anUnknownServiceIsSaidAndNothingIsDeclared() {
    var _ = alice().says("/incident declare", lobby());
    var answer = alice().submits(Map.of("title", "it is slow", "service", "chekout"));

    assertThat(answer.questions().question("service").problem()).contains("checkout");
    assertThat(answer.questions().question("title").value()).isEqualTo("it is slow");
    assertThat(alice().says("/incident list all", lobby()).text()).contains("no incident");
  }

  @Test
  void whatOnlyOnePersonWasShownOnlyTheyCanPress() {
    var answer = alice().says("/incident declare checkout is down", lobby()).post();
    var stolen =
        post(
            "/press", Map.of("as", "bob", "message", answer.id(), "button", answer.action("SEV1")));

    assertThat(stolen.status()).isEqualTo(404);
  }

  @Test
  void whatSomebodyElseWasAskedUnderTheSameKeyIsNotShown() {
    var said =
        Map.of("room", "general", "text", "/incident declare keys leaked private", "key", "1");
    var _ = post("/say", with(said, "as", "alice"));
    var other = post("/say", with(with(said, "as", "bob"), "text", "/incident list"));

    assertThat(other.body()).doesNotContain("keys leaked");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "\"hello\"",
        "{\"as\": \"alice\"",
        "{\"as\": 7}",
        "{} {}",
        "\0",
        "{\"as\": \"alice\", \"room\": [\"general\"], \"text\": \"x\"}",
        "{\"as\": \"alice\", \"room\": \"general\", \"text\": {\"a\": 1}}",
        "{\"as\": \"alice\", \"room\": \"general\"}",
        "{'as': 'alice'}"
      })
  void whatIsNotTheJsonWeAskForIsRefused(String body) {
    assertThat(wire().tryPost("/say", body).status()).isEqualTo(400);
  }

  @Test
  void endlessNestingIsRefused() {
    assertThat(wire().tryPost("/say", "[".repeat(30_000)).status()).isEqualTo(400);
    assertThat(wire().tryPost("/say", "{\"a\":".repeat(9_000)).status()).isEqualTo(400);
  }

  @Test
  void tenMegabytesAreTooMuch() {
    var body = Json.object(Map.of("as", "alice", "room", "general", "text", "x".repeat(10 << 20)));

    assertThat(wire().tryPost("/say", body).status()).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "json"})
  void whatDoesNotSayThatItIsJsonIsRefused(String type) {
    assertThat(posted("Content-Type", type)).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "null",
        "http://localhost:1",
        "http://localhost.evil.example"
      })
  void aForeignPageIsRefused(String origin) {
    assertThat(posted("Origin", origin)).isEqualTo(403);
  }

  private int posted(String header, String value) {
    var body = Json.object(Map.of("as", "alice", "room", "general", "text", "/incident declare x"));
    var request =
        wire()
            .request("/say")
            .header("Content-Type", "application/json")
            .setHeader(header, value)
            .POST(BodyPublishers.ofString(body));
    int status = Wire.send(request).status();
    nothingIsHalfDone(0);
    return status;
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:80", "localhost.evil.example", "0.0.0.0"})
  void aForeignHostIsRefused(String host) {
    var answer = RawHttp.get(port(), "/sandbox/api/rooms", host);

    assertThat(answer).startsWith("HTTP/1.1 403");
  }

  @ParameterizedTest
  @MethodSource("impossible")
  void whatCannotBeIsExplained(String line, String helpful) {
    var room = checkoutIsDown("sev2");
    var before = room.posts();
    var answer = alice().says(line, room);

    assertThat(answer.text()).contains(helpful);
    assertThat(room.posts()).isEqualTo(before);
  }

  static Stream<Arguments> impossible() {
    return Stream.of(
        Arguments.of("/incident frobnicate", "I do not know frobnicate"),
        Arguments.of("/incident udpate x", "Is it update?"),
        Arguments.of("/incident task x due 25:99", "25:99"),
        Arguments.of("/incident task x due 2026-02-30 9:00", "2026-02-30 9:00"),
        Arguments.of("/incident task x due 2020-01-01 9:00", "in the past"),
        Arguments.of("/incident task x due 2099-01-01 9:00", "more than a year"),
        Arguments.of("/incident snooze 0m", "0m"),
        Arguments.of("/incident snooze 99999d", "99999d"),
        Arguments.of("/incident severity 0", "0"),
        Arguments.of("/incident done -1", "-1"),
        Arguments.of("/incident done 99999999999", "99999999999"),
        Arguments.of("/incident retract 0", "0"),
        Arguments.of("/incident role", ""),
        Arguments.of("/incident invite @nobody", "@nobody"),
        Arguments.of("/incident merge INC-0", "INC-0"),
        Arguments.of("/incident merge INC-99999999999", "INC-99999999999"),
        Arguments.of("/incident info INC-4711", "There is no INC-4711"),
        Arguments.of("/incident roles and more", "and more"),
        Arguments.of("/incidentt list", "/incidentt"),
        Arguments.of("/", "/"));
  }
}
