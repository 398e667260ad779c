package dev.muster.story;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.story.Wire.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Words that broke somebody's program once, in every place where words can be put: they are words
/// to us.
class NastyWordsStoryTest extends SandboxStory {
  private static final List<String> NASTY =
      List.of(
          "\0",
          "a\0b\u0007\u001b[31mred",
          "\u200b\u200c\u200d\ufeff",
          "\u202egnirts desrever\u2066\u2069",
          "half a pair \ud83d",
          "@everyone @here <!channel> <@U123> <#C1|x>",
          "**bold** `code` ```x``` [a](javascript:alert(1)) # h",
          "<script>alert(1)</script><img src=x onerror=alert(1)>",
          "{} {0} %s %n {{7*7}} ${jndi:ldap://x/a} #{1+1}",
          "'; drop table incident; --",
          "\" or \"1\"=\"1",
          "INC-99999999999999999999",
          "../../etc/passwd",
          "a\r\nSet-Cookie: x=1",
          "-1",
          "🔥".repeat(300),
          "x".repeat(20_000),
          "\n\n\n");

  private static final List<String> VERBS =
      List.of(
          ("update status severity role handover note retract task done snooze invite help list"
                  + " follow info timeline merge")
              .split(" "));

  private static void isClean(Response response) {
    assertThat(response.status()).as(response.body()).isIn(200, 400, 404, 409, 413);
    assertThat(response.body())
        .doesNotContain("Exception", "\tat ", "dev.muster", "Something went wrong", "broke on");
    assertThat(response.json().value()).isInstanceOf(Map.class);
  }

  /// The same request, once for each field, with that field spoiled.
  private static Stream<Map<String, String>> spoiled(Map<String, String> good) {
    return good.keySet().stream()
        .flatMap(field -> NASTY.stream().map(bad -> with(good, field, bad)));
  }

  @Test
  void nastyWordsInAnyFieldOfWhatIsSaid() {
    var good = Map.of("as", "alice", "room", "general", "text", "hello", "key", "k1");
    spoiled(good).forEach(body -> isClean(post("/say", body)));
    nothingIsHalfDone(0);
  }

  @Test
  void nastyWordsInAnyFieldOfWhatIsPressed() {
    var card = checkoutIsDown("sev2").card().id();
    var press = Map.of("as", "alice", "message", card, "button", "/incident roles INC-1");
    spoiled(press).forEach(body -> isClean(post("/press", body)));
    var react = Map.of("as", "alice", "message", card, "emoji", "eyes");
    spoiled(react).forEach(body -> isClean(post("/react", body)));
    spoiled(react).forEach(body -> isClean(post("/unreact", body)));
    nothingIsHalfDone(1);
  }

  @Test
  void nastyWordsInAnyCommand() {
    var room = checkoutIsDown("sev2");
    for (var verb : VERBS) {
      for (var bad : NASTY) {
        isClean(say("/incident " + verb + " " + bad, room.name()));
        isClean(say("/incident " + bad + " " + verb, room.name()));
      }
    }
    nothingIsHalfDone(1);
  }

  @Test
  void nastyWordsInAnyFieldOfAForm() {
    var room = checkoutIsDown("sev2").name();
    for (var bad : NASTY) {
      isClean(submit("/incident update INC-1", room, Map.of("text", bad, "next", bad)));
      isClean(submit("/incident task INC-1", room, Map.of("text", bad, "person", bad, "due", bad)));
      isClean(submit("/incident status INC-1", room, Map.of("status", bad, "note", bad)));
      isClean(submit("/incident role INC-1", room, Map.of("role", bad, "person", bad)));
      isClean(submit(bad, room, Map.of("text", bad)));
      isClean(submit("/incident note INC-1", room, Map.of(bad, bad)));
      isClean(submit("/incident note INC-1", bad, Map.of("text", bad)));
    }
    nothingIsHalfDone(1);
  }

  @Test
  void anythingCanBeATitle() {
    NASTY.forEach(bad -> isClean(say("/incident declare " + bad, "general")));
    NASTY.forEach(bad -> isClean(submit("/incident declare", "general", Map.of("title", bad))));

    var list = alice().says("/incident list all", lobby()).text();
    assertThat(list).contains("'; drop table incident; --", "{{7*7}} ${jndi:ldap://x/a}");
    assertThat(list).contains("<script>alert(1)</script>", "@everyone @here <!channel>");
    assertThat(list).doesNotContain("\0", "\u202e");
    assertThat(alice().privately().told()).isEmpty();
  }

  @Test
  void nobodyIsCalledByWhatSomebodyTyped() {
    var room = checkoutIsDown("sev2");
    var _ = alice().says("/incident update @everyone @bob <!channel> look", room);
    var kinds =
        wire().get("/rooms/" + room.name() + "/messages", Map.of("as", "alice")).items().stream()
            .flatMap(message -> message.at("blocks").items().stream())
            .flatMap(block -> block.at("spans").items().stream())
            .map(span -> span.words("kind"))
            .collect(joining(" "));

    assertThat(kinds).doesNotContain("mention");
  }
}
