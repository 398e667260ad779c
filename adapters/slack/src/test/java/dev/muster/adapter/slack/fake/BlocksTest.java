package dev.muster.adapter.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each limit once at its edge and once just over it.
class BlocksTest extends SlackStory {
  private final Channel room = room("inc-1");

  private ChatPostMessageResponse post(String blocks) {
    return ask(
        api -> api.chatPostMessage(r -> r.channel(room.id()).text("x").blocksAsString(blocks)));
  }

  static Stream<Arguments> limits() {
    return Stream.of(
        limit("header", 150, n -> header(words(n))),
        limit("section text", 3_000, n -> section(words(n))),
        limit("field", 2_000, n -> fields(1, words(n))),
        limit("fields", 10, n -> fields(n, "f")),
        limit("context elements", 10, n -> context(repeat(n, plain("c")))),
        limit("actions", 25, n -> actions(repeat(n, button("b", "v")))),
        limit("blocks", 50, n -> repeat(n, "{\"type\":\"divider\"}")),
        limit("button text", 75, n -> actions(button(words(n), "v"))),
        limit("button value", 2_000, n -> actions(button("b", words(n)))),
        limit(
            "block id", 255, n -> "{\"type\":\"divider\",\"block_id\":\"%s\"}".formatted(words(n))),
        limit("action id", 255, n -> actions(named(words(n)))),
        limit("options", 100, n -> actions(select(n, "o"))),
        limit("option value", 75, n -> actions(select(1, words(n)))),
        limit("overflow", 5, n -> actions(choice("overflow", n))),
        limit("radio buttons", 10, n -> actions(choice("radio_buttons", n))),
        limit("confirm title", 100, n -> actions(confirmed(words(n)))),
        limit("alt text", 2_000, n -> image(words(n))),
        limit(
            "markdown",
            12_000,
            n -> "{\"type\":\"markdown\",\"text\":\"%s\"}".formatted(words(n))));
  }

  private interface Sized {
    String of(int size);
  }

  private static Arguments limit(String what, int most, Sized blocks) {
    return Arguments.of(
        what, "[" + blocks.of(most) + "]", "[" + blocks.of(most + 1) + "]", most + 1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("limits")
  void aLimitIsALimit(String what, String fits, String tooMuch, int justOver) {
    assertThat(post(fits).isOk()).as(what).isTrue();
    var refused = post(tooMuch);
    assertThat(refused.getError()).as(what).isEqualTo("invalid_blocks");
    assertThat(refused.getResponseMetadata().getMessages().getFirst())
        .startsWith("[ERROR] ")
        .containsAnyOf(
            "must be less than %d characters".formatted(justOver),
            "no more than %d items allowed".formatted(justOver - 1))
        .contains("[json-pointer:/blocks");
    assertThat(refused.getErrors()).hasSameSizeAs(refused.getResponseMetadata().getMessages());
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault(
            "{\"type\":\"carousel\"}", "unsupported type: carousel [json-pointer:/blocks/0/type]"),
        fault("{}", "missing required field: type [json-pointer:/blocks/0]"),
        fault("{\"type\":\"section\"}", "must define either `text` or `fields`"),
        fault(header(""), "must be more than 0 characters [json-pointer:/blocks/0/text/text]"),
        fault(
            "{\"type\":\"header\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"x\"}}",
            "unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]"),
        fault(
            "{\"type\":\"divider\",\"colour\":\"red\"}",
            "invalid additional property: colour [json-pointer:/blocks/0]"),
        fault(
            "{\"type\":\"divider\",\"block_id\":\"a\"},{\"type\":\"divider\",\"block_id\":\"a\"}",
            "`block_id` \"a\" already exists [json-pointer:/blocks/1/block_id]"),
        fault(
            actions(named("a") + "," + named("a")),
            "`action_id` \"a\" already exists [json-pointer:/blocks/0/elements/1/action_id]"),
        fault(
            actions(button("b", "v").replace("}}", "},\"style\":\"pretty\"}")),
            "must be one of: primary, danger"),
        fault(actions(""), "no fewer than 1 items allowed"),
        fault(
            actions("{\"type\":\"plain_text_input\",\"action_id\":\"a\"}"),
            "unsupported type: plain_text_input"),
        fault(
            actions(
                "{\"type\":\"static_select\",\"action_id\":\"a\",\"options\":[%s],\"initial_option\":%s}"
                    .formatted(option("one"), option("two"))),
            "must exactly match one of the provided options"));
  }

  private static Arguments fault(String blocks, String complaint) {
    return Arguments.of("[" + blocks + "]", complaint);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void whatIsWrongIsNamed(String blocks, String complaint) {
    var refused = post(blocks);
    assertThat(refused.getError()).isEqualTo("invalid_blocks");
    assertThat(refused.getErrors()).anyMatch(error -> error.contains(complaint));
  }

  @Test
  void blocksMustBeAList() {
    assertThat(post("{}").getError()).isEqualTo("invalid_blocks_format");
    assertThat(post("[").getError()).isEqualTo("invalid_blocks_format");
  }

  @Test
  void allTogetherTheyHaveALimit() {
    var four = IntStream.range(0, 4).mapToObj(_ -> section(words(3_000))).toList();
    var length = ("[" + String.join(",", four) + "]").length();
    var rest = 13_200 - length - ("," + section("")).length();
    var fits = Stream.concat(four.stream(), Stream.of(section(words(rest))));
    var over = Stream.concat(four.stream(), Stream.of(section(words(rest + 1))));
    assertThat(post("[" + fits.collect(Collectors.joining(",")) + "]").isOk()).isTrue();
    assertThat(post("[" + over.collect(Collectors.joining(",")) + "]").getError())
        .isEqualTo("msg_blocks_too_long");
  }

  @Test
  void lengthsAreCountedAsPeopleCountThem() {
    assertThat(post("[" + header("🔥".repeat(150)) + "]").isOk()).isTrue();
    assertThat(post("[" + header("🔥".repeat(151)) + "]").getError()).isEqualTo("invalid_blocks");
  }

  @Test
  void whatHasNoNameGetsOne() {
    var _ = post("[" + actions("{\"type\":\"button\",\"text\":%s}".formatted(plain("Go"))) + "]");
    var button = alice.reads(room).getLast().control("Go");
    assertThat(List.of(button.action(), button.block())).noneMatch(String::isEmpty);
  }

  private static String words(int count) {
    return "w".repeat(count);
  }

  private static String repeat(int count, String json) {
    return IntStream.range(0, count).mapToObj(_ -> json).collect(Collectors.joining(","));
  }

  private static String plain(String text) {
    return "{\"type\":\"plain_text\",\"text\":\"%s\"}".formatted(text);
  }

  private static String header(String text) {
    return "{\"type\":\"header\",\"text\":%s}".formatted(plain(text));
  }

  private static String section(String text) {
    return "{\"type\":\"section\",\"text\":%s}".formatted(plain(text));
  }

  private static String fields(int count, String text) {
    return "{\"type\":\"section\",\"fields\":[%s]}".formatted(repeat(count, plain(text)));
  }

  private static String context(String elements) {
    return "{\"type\":\"context\",\"elements\":[%s]}".formatted(elements);
  }

  private static String actions(String elements) {
    return "{\"type\":\"actions\",\"elements\":[%s]}".formatted(elements);
  }

  private static String button(String text, String value) {
    return "{\"type\":\"button\",\"value\":\"%s\",\"text\":%s}".formatted(value, plain(text));
  }

  private static String named(String action) {
    return "{\"type\":\"button\",\"action_id\":\"%s\",\"text\":%s}".formatted(action, plain("b"));
  }

  private static String confirmed(String title) {
    return "{\"type\":\"button\",\"text\":%s,\"confirm\":{\"title\":%s,\"text\":%s,\"confirm\":%s,\"deny\":%s}}"
        .formatted(plain("b"), plain(title), plain("t"), plain("Yes"), plain("No"));
  }

  private static String option(String value) {
    return "{\"text\":%s,\"value\":\"%s\"}".formatted(plain("o"), value);
  }

  private static String select(int count, String value) {
    return "{\"type\":\"static_select\",\"options\":[%s]}".formatted(repeat(count, option(value)));
  }

  private static String choice(String type, int count) {
    return "{\"type\":\"%s\",\"options\":[%s]}".formatted(type, repeat(count, option("o")));
  }

  private static String image(String alt) {
    return "{\"type\":\"image\",\"image_url\":\"https://i.example/1.png\",\"alt_text\":\"%s\"}"
        .formatted(alt);
  }
}
