package dev.muster.adapter.slack;

import dev.muster.reply.Span;
import dev.muster.reply.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Cuts what is too long into parts that are not, at a space where there is one.
final class Cut {
  private static final Size NAME = Size.of("a".repeat(30));

  private Cut() {}

  static List<String> words(Size most, String words) {
    var parts = new ArrayList<String>();
    var rest = words;
    while (!Size.of(rest).fits(most)) {
      int end = end(fitting(most, rest), rest);
      parts.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    parts.add(rest);
    return parts;
  }

  /// As many characters as certainly fit.
  private static int fitting(Size most, String words) {
    int length = words.length();
    while (!Size.of(words.substring(0, length)).fits(most)) {
      length = Math.min(length / 2 + 1, length - 1);
    }
    return length;
  }

  /// The beginning of words that are too long, with `…` to say so.
  static String beginning(int most, String words) {
    return words.length() <= most ? words : start(most - 1, words).strip() + "…";
  }

  /// As much of words as fits into so many characters.
  static String start(int most, String words) {
    return words.length() <= most ? words : words.substring(0, end(most, words));
  }

  static List<Text> text(Size most, Text text) {
    return gathered(most, cutSpans(most, text), Cut::size).stream().map(Text::new).toList();
  }

  /// As many texts in each group as go together.
  static List<List<Text>> groups(Size most, List<Text> texts) {
    return gathered(most, texts, Cut::size);
  }

  /// At least one group, and nothing left out: what is too large by itself stands alone.
  private static <T> List<List<T>> gathered(Size most, List<T> things, Function<T, Size> measure) {
    var groups = new ArrayList<List<T>>();
    var group = new ArrayList<T>();
    var all = Size.NONE;
    for (var thing : things) {
      var more = all.plus(measure.apply(thing));
      if (!more.fits(most) && !group.isEmpty()) {
        groups.add(List.copyOf(group));
        group.clear();
        more = measure.apply(thing);
      }
      group.add(thing);
      all = more;
    }
    groups.add(List.copyOf(group));
    return groups;
  }

  static <T> List<List<T>> into(int most, List<T> things) {
    var parts = new ArrayList<List<T>>();
    for (int from = 0; from < things.size(); from += most) {
      parts.add(things.subList(from, Math.min(things.size(), from + most)));
    }
    return parts;
  }

  private static List<Span> cutSpans(Size most, Text text) {
    return text.spans().stream().flatMap(span -> cut(most, span)).toList();
  }

  private static Stream<Span> cut(Size most, Span span) {
    return switch (span) {
      case Span.Plain(var words) -> words(most, words).stream().map(Span.Plain::new);
      case Span.Strong(var words) -> words(most, words).stream().map(Span.Strong::new);
      case Span.Code(var words) -> words(most, words).stream().map(Span.Code::new);
      case Span.Link(var url, var label) when !size(span).fits(most) ->
          words(most, label + ": " + url).stream().map(Span.Plain::new);
      case Span.Link _, Span.Name _, Span.Mention _, Span.Room _, Span.Time _ -> Stream.of(span);
    };
  }

  private static Size size(Text text) {
    return text.spans().stream().map(Cut::size).reduce(Size.NONE, Size::plus);
  }

  /// Mentions and moments are about this long, and never cut.
  private static Size size(Span span) {
    return switch (span) {
      case Span.Plain(var words) -> Size.of(words);
      case Span.Strong(var words) -> Size.of(words);
      case Span.Code(var words) -> Size.of(words);
      case Span.Link(var url, var label) -> Size.of(url + label);
      case Span.Name _, Span.Mention _, Span.Room _, Span.Time _ -> NAME;
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
