package dev.muster.bench;

import java.util.Locale;

/// One measured figure beside its limit.
record Figure(String what, String measured, String limit, boolean isMet) {
  static Figure atMost(String what, double measured, double limit, String unit) {
    return new Figure(what, words(measured, unit), "≤ " + words(limit, unit), measured <= limit);
  }

  static Figure atLeast(String what, double measured, double limit, String unit) {
    return new Figure(what, words(measured, unit), "≥ " + words(limit, unit), measured >= limit);
  }

  /// A figure that explains another.
  static Figure plain(String what, double measured, String unit) {
    return new Figure(what, words(measured, unit), "", true);
  }

  private static String words(double value, String unit) {
    return String.format(Locale.ROOT, value < 10 ? "%,.1f %s" : "%,.0f %s", value, unit);
  }

  String row() {
    return "| %s | %s | %s | %s |".formatted(what, measured, limit, verdict());
  }

  private String verdict() {
    if (limit.isEmpty()) {
      return "";
    }
    return isMet ? "met" : "**missed**";
  }
}
