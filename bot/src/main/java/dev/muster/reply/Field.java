package dev.muster.reply;

import java.util.List;
import java.util.Optional;

/// One question of a form. `problem` says what was wrong with the last answer to it.
///
/// @param isNeeded whether it cannot be left open
public record Field(
    String name,
    String label,
    String help,
    Input input,
    boolean isNeeded,
    String value,
    Optional<String> problem) {
  /// How a question is answered.
  public sealed interface Input {
    /// @param example an answer that would do, shown as long as there is none; may be empty
    record Line(String example) implements Input {}

    record Paragraph() implements Input {}

    record Choice(List<Option> options) implements Input {
      public Choice {
        options = List.copyOf(options);
      }
    }

    /// Answered with a person's handle.
    record PersonPick() implements Input {}

    /// Answered with `yes`, or left empty.
    record Toggle() implements Input {}
  }

  public record Option(String value, String label, String help) {}

  public static Field line(String name, String label, String help) {
    return asking(name, label, help, new Input.Line(""));
  }

  public static Field paragraph(String name, String label, String help) {
    return asking(name, label, help, new Input.Paragraph());
  }

  public static Field choice(String name, String label, String help, List<Option> options) {
    return asking(name, label, help, new Input.Choice(options));
  }

  public static Field person(String name, String label, String help) {
    return asking(name, label, help, new Input.PersonPick());
  }

  public static Field toggle(String name, String label, String help) {
    return asking(name, label, help, new Input.Toggle());
  }

  public static Field asking(String name, String label, String help, Input input) {
    return new Field(name, label, help, input, false, "", Optional.empty());
  }

  /// The same question, which has to be answered.
  public Field needed() {
    return new Field(name, label, help, input, true, value, problem);
  }

  public Field filled(String answer) {
    return new Field(name, label, help, input, isNeeded, answer, problem);
  }

  public Field refused(String why) {
    return new Field(name, label, help, input, isNeeded, value, Optional.of(why));
  }
}
