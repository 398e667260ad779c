package dev.muster.reply;

import dev.muster.person.PersonId;
import dev.muster.workspace.RoomId;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

/// A piece of text with one meaning. What people typed is always `Plain`, so that it can never turn
/// into a mention, a link or markup on any platform.
public sealed interface Span {
  record Plain(String text) implements Span {}

  record Strong(String text) implements Span {}

  /// A command or another thing to type, shown as it is typed.
  record Code(String text) implements Span {}

  /// A person's name. Naming somebody does not disturb them.
  record Name(PersonId person) implements Span {}

  /// A person who is called: the platform notifies them.
  record Mention(PersonId person) implements Span {}

  record Room(RoomId room) implements Span {}

  /// A moment, shown in the reader's own zone.
  record Time(Instant at) implements Span {
    private static final DateTimeFormatter UTC =
        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /// In words for everybody, where no reader's zone is known. With the day, always: words are
    /// read later than they were written.
    public String utc() {
      return UTC.format(at);
    }
  }

  record Link(String url, String label) implements Span {
    private static final Set<String> WEB = Set.of("http", "https");

    /// Whether it leads to the web. `javascript:` and its like stay words.
    public boolean isOfTheWeb() {
      try {
        var scheme = URI.create(url).getScheme();
        return scheme != null && WEB.contains(scheme.toLowerCase(Locale.ROOT));
      } catch (IllegalArgumentException _) {
        return false;
      }
    }
  }
}
