package dev.muster.reception;

import dev.muster.person.PersonId;
import dev.muster.workspace.MessageId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// The ways in which a person can speak to Muster. Adapters tell them apart and read no further.
public sealed interface Saying {
  /// A slash command, whole: `/incident note hello`.
  record Typed(String line, Named named) implements Saying {
    public Typed(String line) {
      this(line, Named.nothing());
    }
  }

  /// Words said to Muster itself, in the direct conversation or around `@muster`. The root of the
  /// command may be left out.
  ///
  /// @param before what stood before the name, if anything did
  /// @param words what followed the name, or everything if there was none
  record Spoken(String before, String words, Named named) implements Saying {
    public Spoken(String words) {
      this("", words);
    }

    public Spoken(String before, String words) {
      this(before, words, Named.nothing());
    }

    public Spoken naming(Named changed) {
      return new Spoken(before, words, changed);
    }
  }

  /// A button, by the line it stands for.
  record Pressed(String line) implements Saying {}

  /// A form that was handed in: its line, and an answer by the name of each field.
  record Submitted(String line, Map<String, String> values) implements Saying {
    public Submitted {
      values = Map.copyOf(values);
    }
  }

  /// A :pushpin: was put on a message. What the message said comes along, for not every platform
  /// lets us read it later.
  record Marked(MessageId message, PersonId author, String text, Instant said) implements Saying {}

  /// A message was chosen for the timeline from its menu. Whoever does that waits for an answer.
  record Added(MessageId message, PersonId author, String text, Instant said, Optional<String> link)
      implements Saying {}

  /// A message was pointed at as the sign of an incident.
  ///
  /// @param link where it is to be read
  /// @param isPrivate whether it was said where not everybody reads
  record Raised(
      MessageId message, PersonId author, String text, Instant said, String link, boolean isPrivate)
      implements Saying {}

  /// The last :pushpin: of a person was taken off again; while another stands, nothing is said.
  record Unmarked(MessageId message) implements Saying {}
}
