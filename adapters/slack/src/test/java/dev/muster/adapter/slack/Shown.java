package dev.muster.adapter.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.util.json.GsonFactory;
import dev.muster.adapter.slack.fake.blocks.Attention;
import dev.muster.adapter.slack.fake.blocks.BlockKit;
import dev.muster.adapter.slack.fake.blocks.Finding;
import dev.muster.adapter.slack.fake.blocks.Mrkdwn;
import dev.muster.adapter.slack.fake.blocks.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What goes to Slack, with the eyes of Slack.
record Shown(String text, JsonNode blocks) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Shown of(Page page) {
    return new Shown(page.text(), json(page.blocks()));
  }

  static JsonNode json(Object sdk) {
    try {
      return JSON.readTree(GsonFactory.createSnakeCase().toJson(sdk));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Everything Slack would refuse.
  List<String> complaints() {
    var all = new ArrayList<>(BlockKit.inMessage(blocks).stream().map(Finding::toString).toList());
    if (BlockKit.isTooLongForMessage(blocks)) {
      all.add("msg_blocks_too_long");
    }
    if (text.length() > 4_000) {
      all.add("the text is cut into several messages");
    }
    if (text.isBlank()) {
      all.add("screen readers have nothing to read");
    }
    return all;
  }

  Set<String> pings() {
    return Attention.of(text, blocks).pings();
  }

  /// Links that are marked as such, in either.
  List<String> links() {
    var all = new ArrayList<>(Attention.of("", blocks).links());
    for (var piece : Mrkdwn.pieces(text, true)) {
      if (piece instanceof Piece.Link(var url, _)) {
        all.add(url);
      }
    }
    return all;
  }
}
