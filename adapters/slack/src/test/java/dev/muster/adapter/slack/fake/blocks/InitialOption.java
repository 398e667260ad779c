package dev.muster.adapter.slack.fake.blocks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/// What is chosen at first must be one of the options, to the letter.
record InitialOption() implements Rule {
  @Override
  public void check(Spot spot) {
    var options = options(spot.value());
    check(spot.field("initial_option"), options);
    spot.field("initial_options").items().forEach(each -> check(each, options));
  }

  private static void check(Spot initial, Set<JsonNode> options) {
    if (initial.value().isObject() && !options.contains(initial.value())) {
      initial.complain("must exactly match one of the provided options");
    }
  }

  private static Set<JsonNode> options(JsonNode select) {
    var options = new HashSet<JsonNode>();
    select.path("options").forEach(options::add);
    select.path("option_groups").forEach(group -> group.path("options").forEach(options::add));
    return options;
  }
}
