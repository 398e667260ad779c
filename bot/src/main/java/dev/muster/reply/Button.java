package dev.muster.reply;

/// A button is a typed line on a label: pressing it says exactly that line, so that whatever a
/// mouse can do, a keyboard can.
public record Button(String label, String line, Style style) {
  /// How a button asks to be seen. Never the only sign of what it does.
  public enum Style {
    PLAIN,
    PRIMARY,
    DANGER
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
