package dev.muster.desk;

import dev.muster.command.Quoted;
import dev.muster.incident.Event;
import dev.muster.person.PersonId;
import dev.muster.workspace.MessageId;
import java.time.Instant;
import java.util.Optional;

/// A message somebody marked as worth keeping, as its platform tells it.
///
/// @param link where it is to be read
public record Kept(
    MessageId id, PersonId author, String text, Instant said, Optional<String> link) {
  /// A button carries no more: 2,000 characters, and the name of the message among them.
  private static final int ON_A_BUTTON = 1_200;

  /// A form carries 3,000 characters on Slack, written in a way that makes some of them longer.
  private static final int IN_A_FORM = 2_000;

  static Kept of(Quoted quoted, String text) {
    return new Kept(quoted.message(), quoted.author(), text, quoted.said(), quoted.link());
  }

  /// For a form to carry along with all its words, if it has any.
  public Optional<Quoted> inForm() {
    return Optional.of(text.strip())
        .filter(words -> !words.isEmpty())
        .map(words -> quoted().saying(brief(words, IN_A_FORM)));
  }

  /// For a button to carry beside its words.
  Quoted quoted() {
    return new Quoted(id, author, said, link, "");
  }

  /// Its words as a note, if it has any.
  Optional<String> note() {
    return Optional.of(text.strip())
        .filter(words -> !words.isEmpty())
        .map(words -> brief(words, ON_A_BUTTON));
  }

  Event.Kept event() {
    return new Event.Kept(author, text, said, name(id), link);
  }

  static String name(MessageId message) {
    return message.room().value() + "/" + message.value();
  }

  /// As much of the words as fits, in whole characters.
  private static String brief(String words, int most) {
    int end = 0;
    for (int size = 0; end < words.length(); end += Character.charCount(words.codePointAt(end))) {
      size += size(words.codePointAt(end));
      if (size > most) {
        return words.substring(0, end).strip() + "…";
      }
    }
    return words;
  }

  /// What a character takes where it is written as a quotation in JSON that may stand in a page.
  private static int size(int c) {
    return switch (c) {
      case '<', '>', '&', '=', '\'' -> 6;
      case '"', '\\', '“', '”', '„' -> 4;
      case '\n', '\t' -> 2;
      default -> Character.charCount(c);
    };
  }
}
