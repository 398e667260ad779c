package dev.muster.adapter.slack;

import dev.muster.command.Cleaning;

/// What stands on a button, above a field, in a list to choose from: plain words, of which Slack
/// wants at least one character and only so many.
final class Label {
  private Label() {}

  static String of(int most, String words) {
    var clean = Cut.beginning(most, Cleaning.clean(words));
    return clean.isBlank() ? "…" : clean;
  }
}
