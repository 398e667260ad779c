package dev.muster.adapter.slack.fake.blocks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The rules everything else is made of. Lengths are counted in characters as Slack counts them: in
/// code points.
final class Rules {
  private Rules() {}

  static Rule words(int least, int most) {
    return is(JsonNode::isTextual, "must be a string").and(spot -> length(spot, least, most));
  }

  private static void length(Spot spot, int least, int most) {
    var words = spot.value().asText();
    var length = words.codePointCount(0, words.length());
    if (length < least) {
      spot.complain("must be more than %d characters".formatted(least - 1));
    }
    if (length > most) {
      spot.complain("must be less than %d characters".formatted(most + 1));
    }
  }

  static Rule matching(String pattern, String complaint) {
    var compiled = Pattern.compile(pattern);
    return is(value -> compiled.matcher(value.asText()).matches(), complaint);
  }

  static Rule one(String... allowed) {
    return is(
        value -> List.of(allowed).contains(value.asText()),
        "must be one of: " + String.join(", ", allowed));
  }

  static Rule yesOrNo() {
    return is(JsonNode::isBoolean, "must be a boolean");
  }

  static Rule number(long least, long most) {
    return is(
        value -> value.isIntegralNumber() && least <= value.asLong() && value.asLong() <= most,
        "must be an integer from %d to %d".formatted(least, most));
  }

  static Rule list(int least, int most, Rule each) {
    return spot -> {
      if (!spot.value().isArray()) {
        spot.complain("must be an array");
        return;
      }
      if (spot.value().size() < least) {
        spot.complain("no fewer than %d items allowed".formatted(least));
      }
      if (spot.value().size() > most) {
        spot.complain("no more than %d items allowed".formatted(most));
      }
      spot.items().forEach(each::check);
    };
  }

  static Rule anything() {
    return _ -> {};
  }

  static Rule is(Predicate<JsonNode> right, String complaint) {
    return spot -> {
      if (!right.test(spot.value())) {
        spot.complain(complaint);
      }
    };
  }
}
