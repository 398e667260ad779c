package dev.muster.adapter.slack.fake.blocks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Ids are given once: a block's in the whole list, an action's in its block. At most one element
/// asks for the focus.
record Unique() implements Rule {
  @Override
  public void check(Spot spot) {
    var seen = new HashSet<String>();
    for (var block : spot.items()) {
      once(block, "block_id", seen);
      var actions = new HashSet<String>();
      elements(block).forEach(element -> once(element, "action_id", actions));
    }
    if (focused(spot) > 1) {
      spot.complain("only one element may have `focus_on_load`");
    }
  }

  private static void once(Spot spot, String field, Set<String> seen) {
    var id = spot.words(field);
    if (!id.isEmpty() && !seen.add(id)) {
      spot.field(field).complain("`%s` \"%s\" already exists".formatted(field, id));
    }
  }

  static List<Spot> elements(Spot block) {
    return Stream.of(
            block.field("elements").items().stream(),
            Stream.of(block.field("accessory"), block.field("element")))
        .flatMap(each -> each)
        .filter(each -> each.value().isObject())
        .toList();
  }

  private static long focused(Spot blocks) {
    return blocks.items().stream()
        .flatMap(block -> elements(block).stream())
        .map(Spot::value)
        .filter((JsonNode element) -> element.path("focus_on_load").asBoolean())
        .count();
  }
}
