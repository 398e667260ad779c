package dev.muster.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A word of a line, or several in quotes, which then stand for themselves and are never a keyword.
///
/// `start` and `end` say where in the line it stands, quotes included.
record Word(String text, boolean isQuoted, int start, int end) {
  boolean is(String keyword) {
    return !isQuoted && text.equalsIgnoreCase(keyword);
  }

  Word moved(int by) {
    return new Word(text, isQuoted, start + by, end + by);
  }

  static String text(List<Word> words) {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }

  /// A quotation begins and ends at the edges of words, so that an apostrophe, an inch or a quote
  /// nobody closed is a character like any other. Where one finds no end, no later one does, and
  /// none is looked for again.
  static List<Word> in(String line) {
    var words = new ArrayList<Word>();
    boolean mayClose = true;
    for (int at = skip(line, 0, true); at < line.length(); at = skip(line, at, true)) {
      boolean opens = mayClose && isQuote(line.charAt(at));
      Word next = opens ? quotation(line, at).orElse(plain(line, at)) : plain(line, at);
      mayClose = mayClose && (!opens || next.isQuoted());
      words.add(next);
      at = next.end();
    }
    return words;
  }

  private static Optional<Word> quotation(String line, int start) {
    int close = close(line, start + 1);
    return close < 0
        ? Optional.empty()
        : Optional.of(new Word(unescape(line.substring(start + 1, close)), true, start, close + 1));
  }

  private static Word plain(String line, int start) {
    int end = skip(line, start, false);
    return new Word(line.substring(start, end), false, start, end);
  }

  private static int close(String line, int from) {
    for (int at = from; at < line.length(); at++) {
      if (isEscape(line, at)) {
        at++;
      } else if (isQuote(line.charAt(at)) && isEdge(line, at + 1)) {
        return at;
      }
    }
    return -1;
  }

  /// Writes text so that it is read as one quotation.
  static String quote(String text) {
    return "\"" + text.replaceAll("[\\\\\"“”„]", "\\\\$0") + "\"";
  }

  private static String unescape(String text) {
    return text.replaceAll("\\\\([\\\\\"“”„])", "$1");
  }

  private static boolean isEscape(String line, int at) {
    return line.charAt(at) == '\\'
        && at + 1 < line.length()
        && (line.charAt(at + 1) == '\\' || isQuote(line.charAt(at + 1)));
  }

  /// Phones turn straight quotes into curly ones unasked.
  private static boolean isQuote(char c) {
    return "\"“”„".indexOf(c) >= 0;
  }

  private static boolean isEdge(String line, int at) {
    return at == line.length() || Cleaning.isSpace(line.charAt(at));
  }

  private static int skip(String line, int from, boolean spaces) {
    int at = from;
    while (at < line.length() && Cleaning.isSpace(line.charAt(at)) == spaces) {
      at++;
    }
    return at;
  }
}
