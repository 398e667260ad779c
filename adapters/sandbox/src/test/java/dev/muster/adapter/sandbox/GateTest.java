package dev.muster.adapter.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
  private static final String HELLO = "{\"as\":\"alice\",\"room\":\"general\",\"text\":\"hello\"}";

  private SandboxServer server;

  @BeforeEach
  void open() {
    server = new SandboxServer();
  }

  @AfterEach
  void close() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:1", "127.0.0.1", "[::1]:8080", "Muster.Example:8443"})
  void ourOwnNamesAreLetIn(String host) {
    assertThat(statusFor(host)).contains("200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "localhost.evil.example", "muster.example", "127.0.0.1.evil"})
  void otherNamesAreNot(String host) {
    assertThat(statusFor(host)).contains("403");
  }

  @Test
  void whoAsksUnderAnotherNameIsToldTheRightOne() {
    assertThat(
            server.answerTo(
                "GET /sandbox HTTP/1.1\r\nHost: muster:8080\r\nConnection: close\r\n\r\n"))
        .contains("does not answer to the name muster:8080", "Open https://muster.example:8443");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "https://muster.example",
        "null",
        "http://localhost",
        "not a url"
      })
  void aForeignPageIsNotLetIn(String origin) {
    var answer = server.send(server.posting("/say", HELLO).header("Origin", origin));
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(server.get("/sandbox/api/rooms/general/messages?as=alice")).isEmpty();
  }

  @Test
  void ourOwnPageIsLetIn() {
    var origin = "http://localhost:" + server.port();
    var answer = server.send(server.posting("/say", HELLO).header("Origin", origin));
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  /// Most proxies ask for what stands behind them by a name of their own.
  @Test
  void ourOwnPageIsLetInThroughAProxyToo() {
    var origin = SandboxServer.ADDRESS.toString();
    var answer = server.send(server.posting("/say", HELLO).header("Origin", origin));
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/jsonp"})
  void onlyJsonIsTaken(String type) {
    var request =
        server
            .request("/sandbox/api/say")
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(HELLO));
    assertThat(server.send(request).statusCode()).isEqualTo(415);
  }

  @Test
  void aBodyMayBeAsLongAsSixtyFourKibibytes() {
    var rest = 64 * 1024 - HELLO.length();
    var longest = HELLO.replace("hello", "hello" + "x".repeat(rest));
    assertThat(server.send(server.posting("/say", longest)).statusCode()).isEqualTo(200);
    assertThat(server.send(server.posting("/say", longest + " ")).statusCode()).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "'alice'",
        "{} {}",
        "{'as':7}",
        "{'as':'alice'}",
        "{'as':'alice','room':'general','text':'  '}",
        "{'as':'alice','room':'general','text':{'a':{'b':{'c':{'d':{'e':{'f':{'g':{}}}}}}}}}"
      })
  void whatCannotBeReadIsRefusedWithASentence(String body) {
    var answer = server.tryPost("/say", body);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).startsWith("{\"error\":\"").doesNotContain("Exception", "at dev.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'as':              | not JSON, from line 1, column 7 on",
        "{'as': alice}       | not JSON, from line 1, column 8 on",
        "{} {}               | not JSON, from line 1, column 4 on",
        "['alice']           | JSON, but not an object",
        "{'as':-}            | not JSON, from line 1, column 8 on",
        "[[[[[[[[[[]]]]]]]]]] | nested deeper"
      })
  void whatIsWrongIsSaidInOurWords(String body, String words) {
    assertThat(server.tryPost("/say", body).body())
        .contains(words)
        .doesNotContain("fasterxml", "token", "Source", "StreamRead", "JsonNode", "Unrecognized");
  }

  /// The log is for what is wrong with Muster.
  @Test
  void whoHangsUpInTheMiddleIsNoError() {
    var answer =
        server.answerTo(
            """
            POST /sandbox/api/say HTTP/1.1\r
            Host: localhost\r
            Content-Type: application/json\r
            Transfer-Encoding: chunked\r
            \r
            no length\r
            """);
    assertThat(answer).startsWith("HTTP/1.1 400").contains("The request broke off");
  }

  @Test
  void deepNestingIsRefusedBeforeItCostsAnything() {
    assertThat(server.tryPost("/say", "[".repeat(30_000)).statusCode()).isEqualTo(400);
  }

  @Test
  void answersOfAFormAreWords() {
    var answer = server.tryPost("/submit", "{'as':'alice','form':'/x','values':{'drill':true}}");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("drill");
    assertThat(server.tryPost("/submit", "{'as':'alice','form':'/x'}").statusCode()).isEqualTo(400);
  }

  @Test
  void aFailureInsideShowsNothingOfTheInside() {
    server.door.answers(_ -> {
      throw new IllegalStateException("password=hunter2");
    });
    var answer = server.tryPost("/say", "{'as':'alice','room':'general','text':'/incident'}");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).doesNotContain("hunter2", "IllegalState");
  }

  @Test
  void whateverBreaksInsideThereIsAnAnswer() {
    server.door.answers(_ -> {
      throw new StackOverflowError();
    });
    var answer = server.tryPost("/say", "{'as':'alice','room':'general','text':'/incident'}");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).contains("Something broke on Muster's side");
  }

  @Test
  void controlCharactersAreKeptOut() {
    server.does("/say", "{'as':'alice','room':'general','text':'a\\u0000b\\ud800c\\u202ed'}");
    var said = server.get("/sandbox/api/rooms/general/messages?as=alice").get(0);
    assertThat(said.path("text").asText()).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
  }

  @Test
  void thePageRunsNothingButItsOwnScripts() {
    var page = server.tryGet("/sandbox");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.body()).doesNotContain("<script>", "<style", " onclick", "http://", "https://");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "style.css",
        "icon.svg",
        "icons.svg",
        "api.js",
        "app.js",
        "blocks.js",
        "composer.js",
        "dom.js",
        "form.js",
        "live.js",
        "messages.js",
        "rooms.js"
      })
  void everyFileOfThePageIsServed(String file) {
    var answer = server.tryGet("/sandbox/" + file);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @ParameterizedTest
  @ValueSource(strings = {"other.js", "..%2FGate.class", "%2e%2e"})
  void nothingElseIs(String file) {
    assertThat(server.tryGet("/sandbox/" + file).statusCode()).isIn(400, 404);
  }

  private String statusFor(String host) {
    return server.statusOf(
        "GET /sandbox HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(host));
  }
}
