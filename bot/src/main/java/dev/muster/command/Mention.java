package dev.muster.command;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Muster's name in what somebody said. People also talk about Muster: only a message that the name
/// opens speaks to it.
public record Mention(String before, String after) {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /// Between them and a name, nothing is said yet.
  private static final Set<String> GREETINGS =
      Set.of(
          "hi",
          "hey",
          "hello",
          "hallo",
          "yo",
          "dear",
          "ok",
          "okay",
          "please",
          "pls",
          "good",
          "morning",
          "afternoon",
          "evening",
          "there",
          "all",
          "team",
          "folks",
          "everyone");

  /// Marks of somebody else's words.
  private static final Pattern QUOTATION = Pattern.compile("[>\"'`“”„‘’‚«»(\\[{]");

  /// Whether nothing stands before the name but a greeting. After the names of other people it may
  /// be them who are told about Muster: *@bob @muster resolve is how you end it*.
  public boolean isOpening() {
    return !QUOTATION.matcher(before).find()
        && words().map(word -> word.toLowerCase(Locale.ROOT)).allMatch(Mention::isAddress);
  }

  /// What was said with it: what follows the name, or what stands before it if nothing does.
  public String said() {
    return after.isBlank() && !isOpening() ? before.strip() : after.strip();
  }

  private Stream<String> words() {
    return SPACES.splitAsStream(before).filter(word -> !Punctuation.isAll(word));
  }

  private static boolean isAddress(String word) {
    return GREETINGS.contains(Punctuation.around(word));
  }
}
