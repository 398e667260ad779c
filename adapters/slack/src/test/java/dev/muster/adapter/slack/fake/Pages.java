package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/// Cuts a long list into pages. The cursor of the next one is opaque, and empty on the last.
final class Pages {
  private static final String MARK = "next:";

  private Pages() {}

  static ObjectNode page(Call call, String name, List<? extends JsonNode> all, int usual) {
    var limit = call.limit(usual, 1_000);
    var from = call.maybe("cursor").map(Pages::position).orElse(0);
    if (from > all.size()) {
      throw Refused.with("invalid_cursor");
    }
    var end = Math.min(all.size(), from + limit);
    var answer = Json.object();
    answer.set(name, Json.list(all.subList(from, end).stream()));
    answer.putObject("response_metadata").put("next_cursor", end < all.size() ? cursor(end) : "");
    return answer;
  }

  private static String cursor(int position) {
    return Base64.getEncoder().encodeToString((MARK + position).getBytes(StandardCharsets.UTF_8));
  }

  private static int position(String cursor) {
    try {
      var text = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
      if (text.startsWith(MARK)) {
        return Integer.parseInt(text.substring(MARK.length()));
      }
    } catch (IllegalArgumentException malformed) {
      // It is not one of ours.
    }
    throw Refused.with("invalid_cursor");
  }
}
