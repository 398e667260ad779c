package dev.muster.adapter.slack;

import java.util.ArrayList;
import java.util.List;

/// Fills pages with pieces, in order. Slack takes 50 blocks and about 13,200 characters of them in
/// a message, and cuts a text of more than 4,000 characters into several messages; we stay below.
final class Pages {
  private static final int BLOCKS = 45;
  private static final int WEIGHT = 12_000;
  private static final int WORDS = 3_800;

  private final List<List<Piece>> pages = new ArrayList<>();
  private int weight;
  private int words;

  Pages() {
    turn();
  }

  void add(Piece piece) {
    if (!fits(piece) && !pages.getLast().isEmpty()) {
      turn();
    }
    pages.getLast().add(piece);
    weight += piece.weight();
    words += piece.words().length() + 1;
  }

  /// What is to be pressed stands on the first page, wherever the words end.
  void keepInSight(Piece piece) {
    pages.getFirst().add(piece);
    if (pages.size() == 1) {
      weight += piece.weight();
    }
  }

  List<Page> all() {
    return pages.stream().map(Page::of).toList();
  }

  private boolean fits(Piece piece) {
    return pages.getLast().size() < BLOCKS
        && weight + piece.weight() <= WEIGHT
        && words + piece.words().length() < WORDS;
  }

  private void turn() {
    pages.add(new ArrayList<>());
    weight = 0;
    words = 0;
  }
}
