package dev.muster.story;

import java.util.List;

/// A form as it is shown.
///
/// @param words what is read in it beside the questions
public record Questions(String id, String title, String words, List<Question> all) {
  /// @param problem what was wrong with the last answer, or nothing
  /// @param choices what can be chosen, if it is a choice
  public record Question(String name, String value, String problem, List<String> choices) {}

  public List<String> names() {
    return all.stream().map(Question::name).toList();
  }

  public Question question(String name) {
    return all.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("%s is not among %s".formatted(name, names())));
  }
}
