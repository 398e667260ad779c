package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// What is filled in and chosen in a message or a view, by block and action, as Slack reports it.
final class Inputs {
  private final Map<String, Map<String, ObjectNode>> values;

  private Inputs(Map<String, Map<String, ObjectNode>> values) {
    this.values = values;
  }

  /// As it stands before anybody touches it.
  static Inputs untouched(ArrayNode blocks) {
    var values = new LinkedHashMap<String, Map<String, ObjectNode>>();
    for (var block : blocks) {
      for (var element : ElementValues.of(block)) {
        if (ElementValues.holdsValue(element)) {
          values
              .computeIfAbsent(Json.text(block, "block_id"), _ -> new LinkedHashMap<>())
              .put(Json.text(element, "action_id"), ElementValues.initial(element));
        }
      }
    }
    return new Inputs(values);
  }

  /// What was filled in stays where block and action are still called the same.
  Inputs carriedOver(ArrayNode newBlocks) {
    var fresh = untouched(newBlocks);
    fresh.values.forEach((block, actions) ->
        actions.replaceAll((action, initial) -> {
          var before = values.getOrDefault(block, Map.of()).get(action);
          return before != null && sameType(before, initial) ? before : initial;
        }));
    return fresh;
  }

  private static boolean sameType(JsonNode one, JsonNode other) {
    return one.path("type").equals(other.path("type"));
  }

  Inputs with(String block, String action, ObjectNode value) {
    var changed = new LinkedHashMap<String, Map<String, ObjectNode>>();
    values.forEach((name, actions) -> changed.put(name, new LinkedHashMap<>(actions)));
    changed.computeIfAbsent(block, _ -> new TreeMap<>()).put(action, value);
    return new Inputs(changed);
  }

  ObjectNode at(String block, String action) {
    return values.getOrDefault(block, Map.of()).getOrDefault(action, Json.object());
  }

  ObjectNode json() {
    var json = Json.object();
    values.forEach((block, actions) -> {
      var inBlock = json.putObject(block);
      actions.forEach((action, value) -> inBlock.set(action, value.deepCopy()));
    });
    return json;
  }
}
