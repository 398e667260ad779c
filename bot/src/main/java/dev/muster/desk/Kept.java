package dev.muster.desk;

import dev.muster.person.PersonId;
import dev.muster.workspace.MessageId;
import java.time.Instant;
import java.util.Optional;

/// A message somebody marked as worth keeping, as its platform tells it.
public record Kept(MessageId id, PersonId author, String text, Instant said) {
  /// A button carries no more.
  private static final int BRIEF = 300;

  /// Its words as a note, if it has any.
  Optional<String> note() {
    return Optional.of(text.strip())
        .filter(words -> !words.isEmpty())
        .map(words -> words.length() <= BRIEF ? words : cut(words) + "…");
  }

  private static String cut(String words) {
    return words.substring(
        0, Character.isHighSurrogate(words.charAt(BRIEF - 1)) ? BRIEF - 1 : BRIEF);
  }
}
