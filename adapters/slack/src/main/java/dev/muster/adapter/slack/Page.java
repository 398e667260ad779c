package dev.muster.adapter.slack;

import static java.util.stream.Collectors.joining;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/// As much of a message as Slack takes at once: blocks for the eye, and the same in plain words.
record Page(String text, List<LayoutBlock> blocks) {
  static Page of(List<Piece> pieces) {
    return new Page(
        pieces.stream().map(Piece::words).filter(words -> !words.isEmpty()).collect(joining("\n")),
        pieces.stream().map(Piece::block).toList());
  }
}
