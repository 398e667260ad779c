package dev.muster.adapter.slack.fake.blocks;

import static dev.muster.adapter.slack.fake.blocks.Composition.confirm;
import static dev.muster.adapter.slack.fake.blocks.Composition.id;
import static dev.muster.adapter.slack.fake.blocks.Composition.option;
import static dev.muster.adapter.slack.fake.blocks.Composition.optionGroups;
import static dev.muster.adapter.slack.fake.blocks.Composition.options;
import static dev.muster.adapter.slack.fake.blocks.Composition.plain;
import static dev.muster.adapter.slack.fake.blocks.Composition.text;
import static dev.muster.adapter.slack.fake.blocks.Rules.anything;
import static dev.muster.adapter.slack.fake.blocks.Rules.list;
import static dev.muster.adapter.slack.fake.blocks.Rules.matching;
import static dev.muster.adapter.slack.fake.blocks.Rules.number;
import static dev.muster.adapter.slack.fake.blocks.Rules.one;
import static dev.muster.adapter.slack.fake.blocks.Rules.words;
import static dev.muster.adapter.slack.fake.blocks.Rules.yesOrNo;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Everything one can press, choose from or write into.
final class Elements {
  private static final int FEW = 10;
  private static final int LONGEST_INPUT = 3_000;

  private static final Kinds ALL =
      new Kinds(
          Map.ofEntries(
              Map.entry("button", button()),
              Map.entry("static_select", staticSelect().may("initial_option", option())),
              Map.entry(
                  "multi_static_select", several(staticSelect()).may("initial_options", many())),
              Map.entry("external_select", externalSelect().may("initial_option", option())),
              Map.entry(
                  "multi_external_select",
                  several(externalSelect()).may("initial_options", many())),
              Map.entry("users_select", select().may("initial_user", words(1, 20))),
              Map.entry("multi_users_select", several(select()).may("initial_users", names())),
              Map.entry("channels_select", select().may("initial_channel", words(1, 20))),
              Map.entry(
                  "multi_channels_select", several(select()).may("initial_channels", names())),
              Map.entry("conversations_select", conversations()),
              Map.entry("overflow", overflow()),
              Map.entry("checkboxes", boxes().may("initial_options", anything())),
              Map.entry("radio_buttons", boxes().may("initial_option", anything())),
              Map.entry("datepicker", picker("initial_date", "\\d{4}-\\d{2}-\\d{2}")),
              Map.entry(
                  "timepicker",
                  picker("initial_time", "([01]\\d|2[0-3]):[0-5]\\d").may("timezone", anything())),
              Map.entry("datetimepicker", dateTime()),
              Map.entry("plain_text_input", plainInput()),
              Map.entry("number_input", numberInput()),
              Map.entry("email_text_input", lineInput()),
              Map.entry("url_text_input", lineInput()),
              Map.entry("file_input", fileInput()),
              Map.entry("image", image())));

  private static final Set<String> CHOICES =
      Set.of(
          "button",
          "static_select",
          "external_select",
          "users_select",
          "channels_select",
          "conversations_select",
          "overflow",
          "checkboxes",
          "radio_buttons",
          "datepicker",
          "timepicker",
          "datetimepicker");

  private Elements() {}

  static Kinds inActions() {
    return ALL.only(CHOICES);
  }

  static Kinds asAccessory() {
    var multiple =
        ALL.only(
            Set.of(
                "image",
                "multi_static_select",
                "multi_external_select",
                "multi_users_select",
                "multi_channels_select"));
    return inActions().with(multiple);
  }

  static Kinds inInput() {
    var noButtons = new TreeSet<>(ALL.rules().keySet());
    noButtons.removeAll(Set.of("button", "overflow", "image"));
    return ALL.only(noButtons);
  }

  static Kinds image(int most) {
    return new Kinds(Map.of("image", image())).with(text(most));
  }

  private static Shape image() {
    return Shape.typed()
        .may("image_url", words(1, 3_000))
        .may("slack_file", anything())
        .needs("alt_text", words(1, 2_000))
        .either("image_url", "slack_file");
  }

  private static Shape interactive() {
    return Shape.typed().may("action_id", id());
  }

  private static Shape button() {
    return interactive()
        .needs("text", plain(75))
        .may("url", words(1, 3_000))
        .may("value", words(1, 2_000))
        .may("style", one("primary", "danger"))
        .may("confirm", confirm())
        .may("accessibility_label", words(1, 75));
  }

  private static Shape focusable() {
    return interactive().may("focus_on_load", yesOrNo()).may("placeholder", plain(150));
  }

  private static Shape select() {
    return focusable().may("confirm", confirm()).may("response_url_enabled", yesOrNo());
  }

  private static Shape several(Shape select) {
    return select.may("max_selected_items", number(1, Integer.MAX_VALUE));
  }

  private static Shape staticSelect() {
    return select()
        .may("options", options(100))
        .may("option_groups", optionGroups())
        .either("options", "option_groups")
        .also(new InitialOption());
  }

  private static Shape externalSelect() {
    return select().may("min_query_length", number(0, 100));
  }

  private static Shape conversations() {
    return select()
        .may("initial_conversation", words(1, 20))
        .may("default_to_current_conversation", yesOrNo())
        .may("filter", anything());
  }

  private static Rule many() {
    return list(1, 100, option());
  }

  private static Rule names() {
    return list(1, 100, words(1, 20));
  }

  private static Shape overflow() {
    return interactive()
        .needs("options", list(1, 5, option().may("url", words(1, 3_000))))
        .may("confirm", confirm());
  }

  private static Shape boxes() {
    return interactive()
        .needs("options", list(1, FEW, option(text(75))))
        .may("confirm", confirm())
        .may("focus_on_load", yesOrNo())
        .also(new InitialOption());
  }

  private static Shape picker(String initial, String form) {
    return focusable().may(initial, matching(form, "invalid format")).may("confirm", confirm());
  }

  private static Shape dateTime() {
    return interactive()
        .may("initial_date_time", number(1_000_000_000L, 9_999_999_999L))
        .may("focus_on_load", yesOrNo())
        .may("confirm", confirm());
  }

  private static Shape plainInput() {
    return focusable()
        .may("initial_value", words(0, LONGEST_INPUT))
        .may("multiline", yesOrNo())
        .may("min_length", number(0, LONGEST_INPUT))
        .may("max_length", number(1, LONGEST_INPUT))
        .may("dispatch_action_config", anything());
  }

  private static Shape numberInput() {
    return focusable()
        .needs("is_decimal_allowed", yesOrNo())
        .may("initial_value", anything())
        .may("min_value", anything())
        .may("max_value", anything())
        .may("dispatch_action_config", anything());
  }

  private static Shape lineInput() {
    return focusable()
        .may("initial_value", words(0, LONGEST_INPUT))
        .may("dispatch_action_config", anything());
  }

  private static Shape fileInput() {
    return interactive().may("filetypes", anything()).may("max_files", number(1, FEW));
  }
}
