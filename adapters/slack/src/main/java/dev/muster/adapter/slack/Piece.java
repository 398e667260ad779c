package dev.muster.adapter.slack;

import com.google.gson.Gson;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;

/// One of Slack's blocks and what it says in plain words.
record Piece(LayoutBlock block, String words) {
  private static final Gson JSON =
      GsonFactory.createSnakeCase().newBuilder().disableHtmlEscaping().create();

  /// Slack counts the whole of a message's blocks and says nothing about how; as JSON we count at
  /// least what it does.
  int weight() {
    return JSON.toJson(block).length();
  }
}
