package dev.muster.reply;

import dev.muster.person.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A line or a paragraph of what Muster says: spans, one after the other.
public record Text(List<Span> spans) {
  public Text {
    spans = List.copyOf(spans);
  }

  public static Text of(String words) {
    return new Text(List.of(new Span.Plain(words)));
  }

  /// Fills each `{}` of the template with the next part: a span, a text, a person's name, a moment,
  /// or anything else as plain words.
  ///
  /// @throws IllegalArgumentException if the template and the parts do not match
  public static Text of(String template, Object... parts) {
    var spans = new ArrayList<Span>();
    var pieces = template.split("\\{}", -1);
    if (pieces.length != parts.length + 1) {
      throw new IllegalArgumentException(
          "\"%s\" takes %d parts, not %d".formatted(template, pieces.length - 1, parts.length));
    }
    addWords(spans, pieces[0]);
    for (int i = 0; i < parts.length; i++) {
      addPart(spans, parts[i]);
      addWords(spans, pieces[i + 1]);
    }
    return new Text(spans);
  }

  public static Text empty() {
    return new Text(List.of());
  }

  public Text plus(Text more) {
    var all = new ArrayList<>(spans);
    more.spans.forEach(span -> addPart(all, span));
    return new Text(all);
  }

  /// The same text with nobody called by it.
  public Text quiet() {
    return new Text(
        spans.stream()
            .map(span -> span instanceof Span.Mention(var person) ? new Span.Name(person) : span)
            .toList());
  }

  /// Words after words are one span.
  private static void addWords(List<Span> spans, String words) {
    if (words.isEmpty()) {
      return;
    }
    if (!spans.isEmpty() && spans.getLast() instanceof Span.Plain(var before)) {
      spans.removeLast();
      spans.add(new Span.Plain(before + words));
    } else {
      spans.add(new Span.Plain(words));
    }
  }

  private static void addPart(List<Span> spans, Object part) {
    switch (part) {
      case Span.Plain(var words) -> addWords(spans, words);
      case Span span -> spans.add(span);
      case Text text -> text.spans.forEach(span -> addPart(spans, span));
      case PersonId person -> spans.add(new Span.Name(person));
      case Instant at -> spans.add(new Span.Time(at));
      default -> addWords(spans, part.toString());
    }
  }
}
