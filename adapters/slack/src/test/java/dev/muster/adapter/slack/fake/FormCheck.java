package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What Slack's own client says about a form before it hands it in. The app hears nothing of it.
final class FormCheck {
  private FormCheck() {}

  /// By block.
  static Map<String, String> problems(View view) {
    var problems = new TreeMap<String, String>();
    for (var block : view.blocks()) {
      if (Json.text(block, "type").equals("input")) {
        problem(view, block)
            .ifPresent(problem -> problems.put(Json.text(block, "block_id"), problem));
      }
    }
    return problems;
  }

  private static Optional<String> problem(View view, JsonNode block) {
    var element = block.path("element");
    var held = view.inputs().at(Json.text(block, "block_id"), Json.text(element, "action_id"));
    var words = ElementValues.words(held);
    if (words.isEmpty()) {
      return block.path("optional").asBoolean()
          ? Optional.empty()
          : Optional.of("Please complete this required field.");
    }
    return length(element, words).or(() -> form(element, words));
  }

  private static Optional<String> length(JsonNode element, String words) {
    var length = words.codePointCount(0, words.length());
    var least = element.path("min_length").asInt(0);
    var most = element.path("max_length").asInt(3_000);
    if (!Json.text(element, "type").equals("plain_text_input")) {
      return Optional.empty();
    }
    if (length < least) {
      return Optional.of("Must be at least %d characters.".formatted(least));
    }
    return length > most
        ? Optional.of("Must be %d characters or fewer.".formatted(most))
        : Optional.empty();
  }

  private static Optional<String> form(JsonNode element, String words) {
    var isRight =
        switch (Json.text(element, "type")) {
          case "number_input" -> words.matches("-?\\d+(\\.\\d+)?");
          case "email_text_input" -> words.matches("\\S+@\\S+");
          case "url_text_input" -> words.matches("https?://\\S+");
          default -> true;
        };
    return isRight ? Optional.empty() : Optional.of("This is not in the right form.");
  }
}
