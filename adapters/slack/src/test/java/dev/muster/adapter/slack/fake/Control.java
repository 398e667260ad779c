package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/// Something to press, choose from or write into.
///
/// @param label what stands on it or beside it
/// @param action its `action_id`
/// @param block the `block_id` of the block it stands in
/// @param kind like `button` or `static_select`
/// @param value what a button carries, or what is filled in or chosen
/// @param options the values to choose from
/// @param confirmation what is asked before it takes effect
public record Control(
    String label,
    String action,
    String block,
    String kind,
    String value,
    List<String> options,
    Optional<String> confirmation,
    boolean isRequired) {

  public Control {
    options = List.copyOf(options);
  }

  static Control of(JsonNode block, JsonNode element, String value) {
    var isInput = Json.text(block, "type").equals("input");
    var label = isInput ? block.path("label") : element.path("text");
    var beside = label.isMissingNode() ? element.path("placeholder") : label;
    return new Control(
        Json.text(beside, "text"),
        Json.text(element, "action_id"),
        Json.text(block, "block_id"),
        Json.text(element, "type"),
        value,
        ElementValues.allOptions(element).map(option -> Json.text(option, "value")).toList(),
        Json.maybe(element.path("confirm").path("text"), "text"),
        isInput && !block.path("optional").asBoolean());
  }

  public boolean isButton() {
    return kind.equals("button");
  }

  boolean isCalled(String name) {
    return name.equals(action) || name.equals(block) || name.equals(label);
  }
}
