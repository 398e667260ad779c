package dev.muster.adapter.slack;

/// How large something is: as the words of a message's text, with what escaping and quoting adds to
/// them, and as blocks, with all that Slack wraps around the words.
record Size(int words, int weight) {
  static final Size NONE = new Size(0, 0);

  /// The element, the section around it, and each of its styles by name.
  private static final int WRAPPING = 260;

  static Size of(String said) {
    int words = 0;
    int weight = WRAPPING;
    for (int at = 0; at < said.length(); at++) {
      words += words(said.charAt(at));
      weight += weight(said.charAt(at));
    }
    return new Size(words, weight);
  }

  /// `&amp;`, `&lt;`, and `> ` before each line of a quote.
  private static int words(char c) {
    return switch (c) {
      case '&' -> 5;
      case '<', '>' -> 4;
      case '\n' -> 3;
      default -> 1;
    };
  }

  /// In JSON some take two.
  private static int weight(char c) {
    return switch (c) {
      case '"', '\\', '\n', '\t' -> 2;
      default -> 1;
    };
  }

  Size plus(Size more) {
    return new Size(words + more.words, weight + more.weight);
  }

  boolean fits(Size most) {
    return words <= most.words && weight <= most.weight;
  }
}
