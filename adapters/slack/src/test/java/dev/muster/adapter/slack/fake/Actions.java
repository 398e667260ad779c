package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/// What stands under `actions` when something was pressed or chosen.
final class Actions {
  private Actions() {}

  /// A stale button still carries what it carried when it was seen.
  static ObjectNode of(ArrayNode blocks, Control control, Optional<String> chosen) {
    return ElementValues.find(blocks, control.block(), control.action())
        .map(element -> of(element, control, chosen))
        .orElseGet(() -> named(control).put("type", control.kind()).put("value", control.value()));
  }

  private static ObjectNode of(JsonNode element, Control control, Optional<String> chosen) {
    var action = named(control);
    if (chosen.isPresent()) {
      action.setAll(ElementValues.chosen(element, chosen.get()));
    } else {
      action.put("type", control.kind());
      for (var field : List.of("text", "value", "style", "url")) {
        Optional.ofNullable(element.get(field)).ifPresent(value -> action.set(field, value));
      }
    }
    return action;
  }

  static ObjectNode named(Control control) {
    return Json.object().put("action_id", control.action()).put("block_id", control.block());
  }
}
