package dev.muster.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/// Somebody who works with Muster, and what they alone can see.
public interface Teammate {
  /// `@alice`, as people type it.
  String handle();

  Answer says(String words, Place in);

  /// The same once, delivered twice by the platform; the second answer is returned.
  Answer saysTwice(String words, Place in);

  Answer presses(String button, Post on);

  /// Fills in some of the form they were shown last, leaves the rest as it is, and hands it in.
  Answer submits(Map<String, String> values);

  Answer reacts(String emoji, Post to);

  Answer unreacts(String emoji, Post to);

  /// What Muster could mean by a line that is still being typed.
  List<String> completes(String text, Place in);

  /// Whether the room is there for them.
  boolean sees(Place room);

  /// Their conversation with Muster.
  Place privately();

  default void isToldPrivately(String part) {
    assertThat(privately().told()).as("what %s is told", handle()).anyMatch(t -> t.contains(part));
  }

  default void isNotToldPrivately(String part) {
    assertThat(privately().told()).as("what %s is told", handle()).noneMatch(t -> t.contains(part));
  }

  /// Presses a button of the newest private message that has it.
  default Answer presses(String button) {
    return presses(button, privately().offering(button));
  }
}
