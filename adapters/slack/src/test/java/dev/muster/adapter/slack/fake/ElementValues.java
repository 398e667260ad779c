package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What can be pressed, chosen from or written into, and the value each holds.
final class ElementValues {
  private static final Set<String> WITHOUT_VALUE = Set.of("button", "overflow", "image");

  private ElementValues() {}

  static List<JsonNode> of(JsonNode block) {
    return Stream.concat(
            Json.each(block.path("elements")),
            Stream.of(block.path("accessory"), block.path("element")))
        .filter(element -> element.has("action_id"))
        .toList();
  }

  static boolean holdsValue(JsonNode element) {
    return !WITHOUT_VALUE.contains(Json.text(element, "type"));
  }

  /// The field that holds the value, which depends on the kind of element.
  private static String field(String type) {
    return switch (type) {
      case "static_select", "external_select", "radio_buttons", "overflow" -> "selected_option";
      case "multi_static_select", "multi_external_select", "checkboxes" -> "selected_options";
      case "users_select" -> "selected_user";
      case "multi_users_select" -> "selected_users";
      case "channels_select" -> "selected_channel";
      case "multi_channels_select" -> "selected_channels";
      case "conversations_select" -> "selected_conversation";
      case "multi_conversations_select" -> "selected_conversations";
      case "datepicker" -> "selected_date";
      case "timepicker" -> "selected_time";
      case "datetimepicker" -> "selected_date_time";
      default -> "value";
    };
  }

  static ObjectNode initial(JsonNode element) {
    var type = Json.text(element, "type");
    var field = field(type);
    var value = element.path(field.equals("value") ? "initial_value" : initialName(field));
    var json = Json.object().put("type", type);
    if (value.isMissingNode()) {
      return field.endsWith("s") ? json.set(field, Json.array()) : json.putNull(field);
    }
    return json.set(field, value);
  }

  private static String initialName(String field) {
    return field.replace("selected_", "initial_");
  }

  /// The value after somebody wrote or chose this: words, a label or value of an option, an id; of
  /// several, separated by commas.
  static ObjectNode chosen(JsonNode element, String given) {
    var type = Json.text(element, "type");
    var field = field(type);
    var json = Json.object().put("type", type);
    return switch (field) {
      case "selected_option" ->
          given.isEmpty() ? json.putNull(field) : json.set(field, option(element, given));
      case "selected_options" -> json.set(field, options(element, given));
      case "selected_users", "selected_channels", "selected_conversations" ->
          json.set(field, Json.words(parts(given)));
      case "selected_date_time" -> json.put(field, Long.parseLong(given));
      default -> given.isEmpty() ? json.putNull(field) : json.put(field, given);
    };
  }

  private static List<String> parts(String given) {
    return Stream.of(given.split(",", -1)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static ArrayNode options(JsonNode element, String given) {
    return Json.list(parts(given).stream().map(each -> option(element, each)));
  }

  private static JsonNode option(JsonNode element, String given) {
    return allOptions(element)
        .filter(option -> isCalled(option, given))
        .findFirst()
        .orElseThrow(() ->
            new AssertionError(
                "there is no \"%s\" to choose among %s"
                    .formatted(given, allOptions(element).map(JsonNode::toString).toList())));
  }

  private static boolean isCalled(JsonNode option, String given) {
    return Json.text(option, "value").equals(given)
        || Json.text(option.path("text"), "text").equals(given);
  }

  static Stream<JsonNode> allOptions(JsonNode element) {
    return Stream.concat(
        Json.each(element.path("options")),
        Json.each(element.path("option_groups"))
            .flatMap(group -> Json.each(group.path("options"))));
  }

  /// The value in words, as somebody sees it in the form.
  static String words(ObjectNode value) {
    var held = value.path(field(Json.text(value, "type")));
    if (held.isArray()) {
      return String.join(",", Json.each(held).map(ElementValues::word).toList());
    }
    return word(held);
  }

  private static String word(JsonNode held) {
    return held.isObject() ? Json.text(held, "value") : held.isNull() ? "" : held.asText("");
  }

  static boolean isEmpty(ObjectNode value) {
    return words(value).isEmpty();
  }

  static Optional<JsonNode> find(ArrayNode blocks, String block, String action) {
    return Json.each(blocks)
        .filter(each -> Json.text(each, "block_id").equals(block))
        .flatMap(each -> of(each).stream())
        .filter(each -> Json.text(each, "action_id").equals(action))
        .findFirst();
  }
}
