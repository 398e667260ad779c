package dev.muster.adapter.slack;

import dev.muster.reply.Span;
import dev.muster.reply.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Cuts what is too long into parts that are not, at a space where there is one.
final class Cut {
  private Cut() {}

  static List<String> words(int most, String words) {
    var parts = new ArrayList<String>();
    var rest = words;
    while (rest.length() > most) {
      int end = end(most, rest);
      parts.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    parts.add(rest);
    return parts;
  }

  /// The beginning of words that are too long, with `…` to say so.
  static String beginning(int most, String words) {
    return words.length() <= most ? words : words(most - 1, words).getFirst().strip() + "…";
  }

  static List<Text> text(int most, Text text) {
    var parts = new ArrayList<Text>();
    var part = new ArrayList<Span>();
    int length = 0;
    for (var span : cutPlain(most, text)) {
      if (length + length(span) > most && !part.isEmpty()) {
        parts.add(new Text(part));
        part.clear();
        length = 0;
      }
      part.add(span);
      length += length(span);
    }
    parts.add(new Text(part));
    return parts;
  }

  /// As many texts in each group as go together.
  static List<List<Text>> groups(int most, List<Text> texts) {
    var groups = new ArrayList<List<Text>>();
    var group = new ArrayList<Text>();
    int length = 0;
    for (var text : texts) {
      if (length + length(text) > most && !group.isEmpty()) {
        groups.add(List.copyOf(group));
        group.clear();
        length = 0;
      }
      group.add(text);
      length += length(text);
    }
    groups.add(group);
    return groups;
  }

  static <T> List<List<T>> into(int most, List<T> things) {
    var parts = new ArrayList<List<T>>();
    for (int from = 0; from < things.size(); from += most) {
      parts.add(things.subList(from, Math.min(things.size(), from + most)));
    }
    return parts;
  }

  private static List<Span> cutPlain(int most, Text text) {
    return text.spans().stream()
        .flatMap(span ->
            span instanceof Span.Plain(var words)
                ? words(most, words).stream().<Span>map(Span.Plain::new)
                : Stream.of(span))
        .toList();
  }

  private static int length(Text text) {
    return text.spans().stream().mapToInt(Cut::length).sum();
  }

  /// Names and moments are about this long, and never cut.
  private static int length(Span span) {
    return switch (span) {
      case Span.Plain(var words) -> words.length();
      case Span.Strong(var words) -> words.length();
      case Span.Code(var words) -> words.length();
      case Span.Link(var url, var label) -> url.length() + label.length();
      case Span.Name _, Span.Mention _, Span.Room _, Span.Time _ -> 30;
    };
  }

  /// After the last space of the later half, else anywhere but inside a character of two halves.
  private static int end(int most, String words) {
    int space = Math.max(words.lastIndexOf(' ', most - 1), words.lastIndexOf('\n', most - 1));
    if (space >= most / 2) {
      return space + 1;
    }
    return Character.isHighSurrogate(words.charAt(most - 1)) ? most - 1 : most;
  }
}
