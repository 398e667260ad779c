package dev.muster.reply;

/// A button is a typed line on a label: pressing it says exactly that line, so that whatever a
/// mouse can do, a keyboard can.
public record Button(String label, String line, Style style) {
  /// A longer line does not fit behind a button of every platform: who is to say it has to type it.
  public static final int LONGEST_LINE = 2_000;

  /// How a button asks to be seen. Never the only sign of what it does.
  public enum Style {
    PLAIN,
    PRIMARY,
    DANGER
  }

  /// Whether every platform can keep its line.
  public boolean fits() {
    return line.length() <= LONGEST_LINE;
  }

  public static Button of(String label, String line) {
    return new Button(label, line, Style.PLAIN);
  }

  public static Button primary(String label, String line) {
    return new Button(label, line, Style.PRIMARY);
  }

  public static Button danger(String label, String line) {
    return new Button(label, line, Style.DANGER);
  }
}
