package dev.muster.adapter.sandbox;

import java.util.regex.Pattern;

/// Makes words safe to keep and to show.
///
/// Control characters have no place in chat (PostgreSQL refuses NUL outright), half a surrogate
/// pair is no character, and the invisible marks that turn the direction of a line can make one
/// command look like another. Each leaves a visible trace.
final class Words {
  private static final Pattern UNSAFE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

  private Words() {}

  static String safe(String words) {
    return UNSAFE.matcher(words.replace("\r\n", "\n")).replaceAll("\uFFFD");
  }
}
