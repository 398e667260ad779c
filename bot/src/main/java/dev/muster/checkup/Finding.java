package dev.muster.checkup;

/// One thing that was looked at.
///
/// @param about what it was, in a word or two
/// @param found how it is
/// @param remedy what to do about it; empty where nothing needs doing
public record Finding(Verdict verdict, String about, String found, String remedy) {
  /// How bad it is.
  public enum Verdict {
    WELL,
    /// Something is lost by it, and Muster works all the same.
    LIMITED,
    /// Muster cannot work like this.
    BROKEN
  }

  public static Finding well(String about, String found) {
    return new Finding(Verdict.WELL, about, found, "");
  }

  public static Finding limited(String about, String found, String remedy) {
    return new Finding(Verdict.LIMITED, about, found, remedy);
  }

  public static Finding broken(String about, String found, String remedy) {
    return new Finding(Verdict.BROKEN, about, found, remedy);
  }
}
