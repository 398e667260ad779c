package dev.muster.adapter.slack.fake.blocks;

import dev.muster.adapter.slack.fake.blocks.Piece.Broadcast;
import dev.muster.adapter.slack.fake.blocks.Piece.Channel;
import dev.muster.adapter.slack.fake.blocks.Piece.Date;
import dev.muster.adapter.slack.fake.blocks.Piece.Group;
import dev.muster.adapter.slack.fake.blocks.Piece.Link;
import dev.muster.adapter.slack.fake.blocks.Piece.Person;
import dev.muster.adapter.slack.fake.blocks.Piece.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes a text apart as Slack does.
///
/// Unless it is verbatim, Slack also makes links of bare addresses.
public final class Mrkdwn {
  private static final Pattern BRACKETS = Pattern.compile("<([^<>\\n]+)>");
  private static final List<Special> SPECIALS =
      List.of(
          special("@([UW][A-Z0-9]+)(?:\\|(.*))?", m -> new Person(m.group(1), label(m))),
          special("#([CG][A-Z0-9]+)(?:\\|(.*))?", m -> new Channel(m.group(1), label(m))),
          special("!subteam\\^(S[A-Z0-9]+)(?:\\|(.*))?", m -> new Group(m.group(1), label(m))),
          special("!(here|channel|everyone)(?:\\|.*)?", m -> new Broadcast(m.group(1))),
          special(
              "!date\\^(\\d+)\\^([^|^]*)(?:\\^[^|]*)?\\|(.*)",
              m -> new Date(Long.parseLong(m.group(1)), m.group(2), m.group(3))),
          special(
              "((?:[a-zA-Z][a-zA-Z0-9+.-]*://|mailto:|tel:)[^|]+)(?:\\|(.*))?",
              m -> new Link(m.group(1), label(m))));
  private static final Pattern BARE =
      Pattern.compile(
          "(?<![\\w@./-])(?:https?://[^\\s<>]+|(?:[a-z0-9-]+\\.)+(?:com|org|net|io|dev|example)"
              + "(?:/[^\\s<>]*)?)(?![\\w@])",
          Pattern.CASE_INSENSITIVE);

  private Mrkdwn() {}

  public static List<Piece> pieces(String text, boolean isVerbatim) {
    var pieces = new ArrayList<Piece>();
    var brackets = BRACKETS.matcher(text);
    var end = 0;
    while (brackets.find()) {
      words(text.substring(end, brackets.start()), isVerbatim, pieces);
      pieces.add(special(brackets.group(1)));
      end = brackets.end();
    }
    words(text.substring(end), isVerbatim, pieces);
    return List.copyOf(pieces);
  }

  private static void words(String text, boolean isVerbatim, List<Piece> pieces) {
    if (text.isEmpty()) {
      return;
    }
    if (isVerbatim) {
      pieces.add(new Words(text));
      return;
    }
    var bare = BARE.matcher(text);
    var end = 0;
    while (bare.find()) {
      pieces.add(new Words(text.substring(end, bare.start())));
      pieces.add(new Link(bare.group(), ""));
      end = bare.end();
    }
    pieces.add(new Words(text.substring(end)));
  }

  private static Piece special(String inside) {
    return SPECIALS.stream()
        .flatMap(special -> special.read(inside).stream())
        .findFirst()
        .orElseGet(() -> new Words("<" + inside + ">"));
  }

  private static Special special(String pattern, Function<Matcher, Piece> piece) {
    return new Special(Pattern.compile(pattern), piece);
  }

  private record Special(Pattern pattern, Function<Matcher, Piece> piece) {
    Optional<Piece> read(String inside) {
      var matcher = pattern.matcher(inside);
      return matcher.matches() ? Optional.of(piece.apply(matcher)) : Optional.empty();
    }
  }

  private static String label(Matcher matcher) {
    return matcher.group(2) == null ? "" : matcher.group(2);
  }
}
