package dev.muster.command;

/// How something was said, which decides what becomes of what is left out.
enum Manner {
  /// As a line: a form asks for the rest.
  TYPED,
  /// As a line behind a button, which Muster made.
  PRESSED,
  /// By picking options on a platform: the same, but every problem belongs to an option.
  PICKED,
  /// As a form, which is complete.
  FORM,
  /// As a form that goes back to whoever handed it in.
  RETURNED;

  boolean isLine() {
    return this == TYPED || this == PRESSED;
  }

  /// Whether people choose every word of it.
  boolean isByHand() {
    return this == TYPED || this == PICKED;
  }
}
