package dev.muster.story;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Who did what, and what was said where, by the clock of the story.
final class Transcript {
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final List<Line> lines = new ArrayList<>();

  private record Line(Instant at, String words) {
    @Override
    public String toString() {
      return CLOCK.format(at) + "  " + words.replace("\n", "\n             ");
    }
  }

  void note(Instant at, String words) {
    lines.add(new Line(at, words));
  }

  void note(Instant at, Answer answer) {
    answer.reply().ifPresent(reply -> note(at, "    (to them) " + words(reply)));
    answer.form().ifPresent(form -> note(at, "    (to them) a form: " + form));
  }

  void add(String room, Place place) {
    if (place.exists()) {
      place
          .posts()
          .forEach(post ->
              note(post.at(), "    %s  %s: %s".formatted(room, post.author(), words(post))));
    }
  }

  private static String words(Post post) {
    return post.text() + post.buttons().stream().map(" [%s]"::formatted).collect(joining());
  }

  @Override
  public String toString() {
    return lines.stream()
        .sorted(Comparator.comparing(Line::at))
        .map(Line::toString)
        .collect(joining("\n"));
  }
}
