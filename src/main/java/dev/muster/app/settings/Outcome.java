package dev.muster.app.settings;

import java.util.List;

/// What came of reading the settings. One problem is enough to refuse them: a bot that runs with
/// half of what it was told fails later, at night.
public sealed interface Outcome {
  record Loaded(Settings settings) implements Outcome {}

  record Refused(List<Problem> problems) implements Outcome {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
