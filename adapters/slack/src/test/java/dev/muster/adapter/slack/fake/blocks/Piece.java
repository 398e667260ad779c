package dev.muster.adapter.slack.fake.blocks;

/// A piece of a text: words, or something that Slack makes of what stands between `<` and `>`.
public sealed interface Piece {
  record Words(String text) implements Piece {}

  record Person(String id, String label) implements Piece {}

  record Channel(String id, String label) implements Piece {}

  record Group(String id, String label) implements Piece {}

  /// `here`, `channel` or `everyone`.
  record Broadcast(String to) implements Piece {}

  record Link(String url, String label) implements Piece {}

  record Date(long epoch, String form, String fallback) implements Piece {}
}
