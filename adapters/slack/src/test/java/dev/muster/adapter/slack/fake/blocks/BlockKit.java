package dev.muster.adapter.slack.fake.blocks;

import static dev.muster.adapter.slack.fake.blocks.Composition.plain;
import static dev.muster.adapter.slack.fake.blocks.Rules.list;
import static dev.muster.adapter.slack.fake.blocks.Rules.words;
import static dev.muster.adapter.slack.fake.blocks.Rules.yesOrNo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Says everything that Slack would not accept.
public final class BlockKit {
  /// Undocumented; measured by others at about this many characters, containers included.
  private static final int LONGEST_MESSAGE = 13_200;

  private static final int LARGEST_VIEW = 250 * 1024;

  private static final Rule IN_MESSAGES = list(0, 50, LayoutBlocks.inMessages()).and(new Unique());
  private static final Rule IN_VIEWS = list(0, 100, LayoutBlocks.inViews()).and(new Unique());
  private static final Rule VIEWS = new Kinds(Map.of("modal", modal(), "home", home()));

  private BlockKit() {}

  /// The findings point into the whole request, so they begin with `/blocks`.
  public static List<Finding> inMessage(JsonNode blocks) {
    return check(blocks, "/blocks", IN_MESSAGES);
  }

  public static boolean isTooLongForMessage(JsonNode blocks) {
    var length = blocks.toString();
    return length.codePointCount(0, length.length()) > LONGEST_MESSAGE;
  }

  public static List<Finding> inView(JsonNode view) {
    return check(view, "/view", VIEWS);
  }

  public static boolean isTooLargeForView(JsonNode view) {
    return view.toString().getBytes(StandardCharsets.UTF_8).length > LARGEST_VIEW;
  }

  private static List<Finding> check(JsonNode value, String pointer, Rule rule) {
    var findings = new ArrayList<Finding>();
    rule.check(new Spot(value, pointer, findings));
    return List.copyOf(findings);
  }

  private static Shape view() {
    return Shape.typed()
        .needs("blocks", IN_VIEWS)
        .may("private_metadata", words(0, 3_000))
        .may("callback_id", words(0, 255))
        .may("external_id", words(0, 255));
  }

  private static Shape home() {
    return view();
  }

  private static Shape modal() {
    return view()
        .needs("title", plain(24))
        .may("submit", plain(24))
        .may("close", plain(24))
        .may("clear_on_close", yesOrNo())
        .may("notify_on_close", yesOrNo())
        .may("submit_disabled", yesOrNo())
        .also(BlockKit::inputsNeedSubmit);
  }

  private static void inputsNeedSubmit(Spot view) {
    var asks =
        view.field("blocks").items().stream()
            .anyMatch(block -> block.words("type").equals("input"));
    if (asks && !view.has("submit")) {
      view.complain("missing required field: submit");
    }
  }
}
