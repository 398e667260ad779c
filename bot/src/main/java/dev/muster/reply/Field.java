package dev.muster.reply;

import java.util.List;
import java.util.Optional;

/// One question of a form. `problem` says what was wrong with the last answer to it.
public record Field(
    String name, String label, String help, Input input, String value, Optional<String> problem) {
  /// How a question is answered.
  public sealed interface Input {
    record Line() implements Input {}

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
    return new Field(name, label, help, new Input.Line(), "", Optional.empty());
  }

  public static Field paragraph(String name, String label, String help) {
    return new Field(name, label, help, new Input.Paragraph(), "", Optional.empty());
  }

  public static Field choice(String name, String label, String help, List<Option> options) {
    return new Field(name, label, help, new Input.Choice(options), "", Optional.empty());
  }

  public static Field person(String name, String label, String help) {
    return new Field(name, label, help, new Input.PersonPick(), "", Optional.empty());
  }

  public static Field toggle(String name, String label, String help) {
    return new Field(name, label, help, new Input.Toggle(), "", Optional.empty());
  }

  public Field filled(String answer) {
    return new Field(name, label, help, input, answer, problem);
  }

  public Field refused(String why) {
    return new Field(name, label, help, input, value, Optional.of(why));
  }
}
