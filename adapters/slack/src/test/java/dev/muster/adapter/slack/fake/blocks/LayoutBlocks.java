package dev.muster.adapter.slack.fake.blocks;

import static dev.muster.adapter.slack.fake.blocks.Composition.id;
import static dev.muster.adapter.slack.fake.blocks.Composition.plain;
import static dev.muster.adapter.slack.fake.blocks.Composition.text;
import static dev.muster.adapter.slack.fake.blocks.Rules.anything;
import static dev.muster.adapter.slack.fake.blocks.Rules.list;
import static dev.muster.adapter.slack.fake.blocks.Rules.words;
import static dev.muster.adapter.slack.fake.blocks.Rules.yesOrNo;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The blocks that Muster could want. Others are not known here, and refused.
final class LayoutBlocks {
  private static final int LONG = 3_000;

  private static final Kinds ALL =
      new Kinds(
          Map.ofEntries(
              Map.entry("section", section()),
              Map.entry("header", block().needs("text", plain(150))),
              Map.entry("divider", block()),
              Map.entry("context", block().needs("elements", list(1, 10, Elements.image(LONG)))),
              Map.entry("actions", block().needs("elements", list(1, 25, Elements.inActions()))),
              Map.entry("image", image()),
              Map.entry("input", input()),
              Map.entry("rich_text", block().needs("elements", list(1, 1_000, anything()))),
              Map.entry("markdown", block().needs("text", words(1, 12_000))),
              Map.entry("table", table())));

  private static final Set<String> ONLY_IN_MESSAGES = Set.of("markdown", "table");

  private LayoutBlocks() {}

  static Kinds inMessages() {
    return ALL;
  }

  static Kinds inViews() {
    var kinds = new TreeSet<>(ALL.rules().keySet());
    kinds.removeAll(ONLY_IN_MESSAGES);
    return ALL.only(kinds);
  }

  private static Shape block() {
    return Shape.typed().may("block_id", id());
  }

  private static Shape section() {
    return block()
        .may("text", text(LONG))
        .may("fields", list(1, 10, text(2_000)))
        .may("accessory", Elements.asAccessory())
        .may("expand", yesOrNo())
        .also(spot -> {
          if (!spot.has("text") && !spot.has("fields")) {
            spot.complain("must define either `text` or `fields`");
          }
        });
  }

  private static Shape image() {
    return block()
        .may("image_url", words(1, LONG))
        .may("slack_file", anything())
        .needs("alt_text", words(1, 2_000))
        .may("title", plain(2_000))
        .either("image_url", "slack_file");
  }

  private static Shape input() {
    return block()
        .needs("label", plain(2_000))
        .needs("element", Elements.inInput())
        .may("hint", plain(2_000))
        .may("optional", yesOrNo())
        .may("dispatch_action", yesOrNo());
  }

  private static Shape table() {
    return block()
        .needs("rows", list(1, 100, list(1, 20, anything())))
        .may("column_settings", anything());
  }
}
