package dev.muster.adapter.slack;

/// How large something is: its words, and what they weigh with all that Slack wraps around them.
record Size(int words, int weight) {
  static final Size NONE = new Size(0, 0);

  /// The element, the section around it, and each of its styles by name.
  private static final int WRAPPING = 260;

  static Size of(String words) {
    return new Size(words.length(), WRAPPING + words.length() + escapes(words));
  }

  /// In JSON these take two characters.
  private static int escapes(String words) {
    return (int) words.chars().filter(c -> c == '"' || c == '\\' || c == '\n' || c == '\t').count();
  }

  Size plus(Size more) {
    return new Size(words + more.words, weight + more.weight);
  }

  boolean fits(Size most) {
    return words <= most.words && weight <= most.weight;
  }
}
