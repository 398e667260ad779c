package dev.muster.wording;

import dev.muster.command.Kind;
import dev.muster.reply.Span;
import dev.muster.reply.Text;
import java.util.List;

/// The kinds of value, as they are spoken of.
final class Kinds {
  private Kinds() {}

  static String noun(Kind kind) {
    return switch (kind) {
      case TEXT, TITLE -> "text";
      case PERSON, HOLDER -> "a person I can call";
      case PEOPLE -> "somebody I can call";
      case SEVERITY -> "a severity";
      case STATUS -> "a status";
      case ROLE -> "a role";
      case NUMBER -> "a number of the list (they count from 1)";
      case TIME -> "a time I know";
      case INCIDENT -> "an incident";
      case SERVICE -> "a service I know";
      case LINK -> "an address on the web";
      case MESSAGE -> "a message I know";
      case FLAG -> "yes or no";
      case SCOPE -> "a list I have";
      case VERB -> "a command";
    };
  }

  static Text examples(Kind kind) {
    return switch (kind) {
      case SEVERITY, STATUS, ROLE, SCOPE -> codes(kind.choices());
      case PERSON -> codes(List.of("@ann", "me"));
      case PEOPLE -> codes(List.of("@ann", "@ann @bob", "me"));
      case HOLDER -> codes(List.of("@ann", "me", "none"));
      case NUMBER -> codes(List.of("2"));
      case TIME ->
          codes(List.of("20m", "2h 30m", "14:05", "tomorrow 9:00", "fri 18:00", "2026-12-24 18:00"))
              .plus(Text.of(", on your own clock"));
      case INCIDENT -> codes(List.of("INC-7", "#inc-7-its-room"));
      case LINK -> codes(List.of("https://example.com/graph"));
      case FLAG -> codes(List.of("yes", "no"));
      case TEXT, TITLE, SERVICE, MESSAGE, VERB -> Text.of("any words");
    };
  }

  /// `resolve`, `retract` or `reopen`
  static Text either(List<String> words) {
    var last = Text.of("{}", new Span.Code(words.getLast()));
    return words.size() == 1
        ? last
        : codes(words.subList(0, words.size() - 1)).plus(Text.of(" or ")).plus(last);
  }

  private static Text codes(List<String> words) {
    var text = Text.of("{}", new Span.Code(words.getFirst()));
    for (String word : words.subList(1, words.size())) {
      text = text.plus(Text.of(", {}", new Span.Code(word)));
    }
    return text;
  }
}
