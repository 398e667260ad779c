package dev.muster.adapter.slack.fake.blocks;

import static dev.muster.adapter.slack.fake.blocks.Rules.list;
import static dev.muster.adapter.slack.fake.blocks.Rules.one;
import static dev.muster.adapter.slack.fake.blocks.Rules.words;
import static dev.muster.adapter.slack.fake.blocks.Rules.yesOrNo;

import java.util.Map;

/// The objects that blocks and elements share: texts, options, confirmations.
final class Composition {
  private static final int ID = 255;

  private Composition() {}

  static Rule id() {
    return words(1, ID);
  }

  static Rule plain(int most) {
    return new Kinds(Map.of("plain_text", plainShape(most)));
  }

  static Kinds text(int most) {
    return new Kinds(
        Map.of(
            "plain_text",
            plainShape(most),
            "mrkdwn",
            Shape.typed().needs("text", words(1, most)).may("verbatim", yesOrNo())));
  }

  private static Shape plainShape(int most) {
    return Shape.typed().needs("text", words(1, most)).may("emoji", yesOrNo());
  }

  static Rule confirm() {
    return Shape.untyped()
        .needs("title", plain(100))
        .needs("text", text(300))
        .needs("confirm", plain(30))
        .needs("deny", plain(30))
        .may("style", one("primary", "danger"));
  }

  /// The documentation names both 75 and 150 for the value; what is within 75 is safe.
  static Shape option() {
    return option(plain(75));
  }

  static Shape option(Rule text) {
    return Shape.untyped()
        .needs("text", text)
        .needs("value", words(1, 75))
        .may("description", text(75));
  }

  static Rule options(int most) {
    return list(1, most, option());
  }

  static Rule optionGroups() {
    return list(1, 100, Shape.untyped().needs("label", plain(75)).needs("options", options(100)));
  }
}
