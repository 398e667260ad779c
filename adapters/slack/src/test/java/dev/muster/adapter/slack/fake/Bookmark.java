package dev.muster.adapter.slack.fake;

/// A link at the top of a channel.
public record Bookmark(String id, String title, String link, String emoji) {
  Bookmark with(String newTitle, String newLink, String newEmoji) {
    return new Bookmark(id, newTitle, newLink, newEmoji);
  }
}
