package dev.muster.adapter.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.response.views.ViewsOpenResponse;
import com.slack.api.model.event.AppHomeOpenedEvent;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Modals and Home tabs as the app makes them. What people do with them is in `GesturesTest`.
class ViewsTest extends SlackStory {
  private static final String DIVIDER = "{\"type\":\"divider\"}";

  private String trigger() {
    var general = slack.channel("general");
    var sight = alice.types("/incident", general);
    return sight.delivery().orElseThrow().parcel().payload().path("trigger_id").asText();
  }

  private ViewsOpenResponse open(String trigger, String view) {
    return ask(api -> api.viewsOpen(r -> r.triggerId(trigger).viewAsString(view)));
  }

  private static String modal(String more, String blocks) {
    return "{\"type\":\"modal\",\"title\":%s%s,\"blocks\":[%s]}"
        .formatted(plain("Declare"), more, blocks);
  }

  private static String plain(String text) {
    return "{\"type\":\"plain_text\",\"text\":\"%s\"}".formatted(text);
  }

  private static String input(String block) {
    return "{\"type\":\"input\",\"block_id\":\"%s\",\"label\":%s,\"element\":{\"type\":\"plain_text_input\",\"action_id\":\"a\"}}"
        .formatted(block, plain("Title"));
  }

  @Test
  void aTriggerOpensOneModalWithinThreeSeconds() {
    var trigger = trigger();
    clock.pass(Duration.ofSeconds(3));
    assertThat(open(trigger, modal("", DIVIDER)).isOk()).isTrue();
    assertThat(open(trigger, modal("", DIVIDER)).getError()).isEqualTo("exchanged_trigger_id");
    var late = trigger();
    clock.pass(Duration.ofMillis(3_001));
    assertThat(open(late, modal("", DIVIDER)).getError()).isEqualTo("expired_trigger_id");
    assertThat(open("1.2.x", modal("", DIVIDER)).getError()).isEqualTo("invalid_trigger_id");
  }

  static Stream<Arguments> limits() {
    return Stream.of(
        Arguments.of("blocks", modal("", dividers(100)), modal("", dividers(101))),
        Arguments.of("title", titled(24), titled(25)),
        Arguments.of("metadata", metadata(3_000), metadata(3_001)),
        Arguments.of("callback id", callback(255), callback(256)),
        Arguments.of(
            "submit",
            modal(",\"submit\":" + plain("x".repeat(24)), DIVIDER),
            modal(",\"submit\":" + plain("x".repeat(25)), DIVIDER)),
        Arguments.of(
            "inputs need submit",
            modal(",\"submit\":" + plain("Go"), input("a")),
            modal("", input("a"))),
        Arguments.of(
            "block ids are unique",
            modal(",\"submit\":" + plain("Go"), input("a") + "," + input("b")),
            modal(",\"submit\":" + plain("Go"), input("a") + "," + input("a"))),
        Arguments.of(
            "no markdown in views",
            modal("", DIVIDER),
            modal("", "{\"type\":\"markdown\",\"text\":\"x\"}")),
        Arguments.of(
            "a modal has a title", modal("", DIVIDER), "{\"type\":\"modal\",\"blocks\":[]}"),
        Arguments.of(
            "a home is published", modal("", DIVIDER), "{\"type\":\"home\",\"blocks\":[]}"));
  }

  private static String dividers(int count) {
    return IntStream.range(0, count).mapToObj(_ -> DIVIDER).collect(Collectors.joining(","));
  }

  private static String titled(int length) {
    return modal("", DIVIDER).replace("Declare", "t".repeat(length));
  }

  private static String metadata(int length) {
    return modal(",\"private_metadata\":\"%s\"".formatted("m".repeat(length)), DIVIDER);
  }

  private static String callback(int length) {
    return modal(",\"callback_id\":\"%s\"".formatted("c".repeat(length)), DIVIDER);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("limits")
  void aLimitIsALimit(String what, String fits, String tooMuch) {
    assertThat(open(trigger(), fits).isOk()).as(what).isTrue();
    var refused = open(trigger(), tooMuch);
    assertThat(refused.getError()).as(what).isEqualTo("invalid_arguments");
    assertThat(refused.getResponseMetadata().getMessages().getFirst())
        .startsWith("[ERROR] ")
        .contains("[json-pointer:/view");
  }

  @Test
  void aViewHas250Kilobytes() {
    var section =
        "{\"type\":\"section\",\"text\":%s},".formatted(plain("s".repeat(2_900))).repeat(90);
    assertThat(open(trigger(), modal("", section + DIVIDER)).getError())
        .isEqualTo("view_too_large");
  }

  @Test
  void aViewIsChangedWithTheRightHash() {
    var opened = open(trigger(), modal(",\"external_id\":\"mine\"", DIVIDER)).getView();
    var changed =
        ask(api ->
            api.viewsUpdate(
                r -> r.viewId(opened.getId()).hash(opened.getHash()).viewAsString(titled(5))));
    assertThat(changed.isOk()).isTrue();
    assertThat(alice.modal().orElseThrow().title()).isEqualTo("ttttt");
    assertThat(
            outcome(api ->
                api.viewsUpdate(
                    r -> r.viewId(opened.getId()).hash(opened.getHash()).viewAsString(titled(5)))))
        .isEqualTo("hash_conflict");
    assertThat(outcome(api -> api.viewsUpdate(r -> r.viewId("V0").viewAsString(titled(5)))))
        .isEqualTo("not_found");
  }

  @Test
  void anExternalIdIsGivenOnce() {
    var view = modal(",\"external_id\":\"mine\"", DIVIDER);
    var _ = open(trigger(), view);
    assertThat(open(trigger(), view).getError()).isEqualTo("duplicate_external_id");
    assertThat(outcome(api -> api.viewsUpdate(r -> r.externalId("mine").viewAsString(titled(3)))))
        .isEqualTo("ok");
  }

  @Test
  void aClosedModalIsNotFound() {
    var opened = open(trigger(), modal("", DIVIDER)).getView();
    var _ = alice.closes();
    assertThat(alice.modal()).isEmpty();
    assertThat(
            outcome(api -> api.viewsUpdate(r -> r.viewId(opened.getId()).viewAsString(titled(3)))))
        .isEqualTo("not_found");
  }

  @Test
  void modalsAreStackedThreeHigh() {
    var button =
        "{\"type\":\"actions\",\"elements\":[{\"type\":\"button\",\"action_id\":\"go\",\"text\":%s}]}"
            .formatted(plain("More"));
    var _ = open(trigger(), modal("", button));
    assertThat(push(modal("", button))).isEqualTo("ok");
    assertThat(push(titled(7).replace(DIVIDER, button))).isEqualTo("ok");
    assertThat(push(modal("", button))).isEqualTo("push_limit_reached");
    assertThat(alice.modal().orElseThrow().title()).isEqualTo("t".repeat(7));
    var _ = alice.closes();
    assertThat(alice.modal().orElseThrow().title()).isEqualTo("Declare");
  }

  private String push(String view) {
    var pressed = alice.presses("More").delivery().orElseThrow().parcel().payload();
    var trigger = pressed.path("trigger_id").asText();
    return outcome(api -> api.viewsPush(r -> r.triggerId(trigger).viewAsString(view)));
  }

  @Test
  void pushingNeedsAModalBelow() {
    var trigger = trigger();
    assertThat(
            outcome(
                api -> api.viewsPush(r -> r.triggerId(trigger).viewAsString(modal("", DIVIDER)))))
        .isEqualTo("not_found");
  }

  @Test
  void aHomeTabIsPublished() {
    var home = "{\"type\":\"home\",\"blocks\":[{\"type\":\"header\",\"text\":%s}]}";
    assertThat(publish(home.formatted(plain("Open incidents")))).isEqualTo("ok");
    assertThat(alice.opensHome().home().orElseThrow().text()).isEqualTo("Open incidents");
    assertThat(publish(modal("", DIVIDER))).isEqualTo("invalid_arguments");
    assertThat(publish("{\"type\":\"home\",\"blocks\":[%s]}".formatted(dividers(101))))
        .isEqualTo("invalid_arguments");
    slack.grants().reinstall(Installation.full().withoutHomeTab());
    assertThat(publish(home.formatted(plain("x")))).isEqualTo("not_enabled");
    assertThat(slack.deliveries().of(AppHomeOpenedEvent.TYPE_NAME)).hasSize(1);
  }

  private String publish(String view) {
    return outcome(api -> api.viewsPublish(r -> r.userId(alice.id()).viewAsString(view)));
  }
}
