package dev.muster.command;

import dev.muster.command.Argument.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds a flag that strayed into somebody's own words: `keys leaked private sev1 @bob`.
///
/// Nobody would notice that it became a part of the title, and what was announced cannot be taken
/// back. Where a sentence can have the word it is left alone: *our private cloud is down*. It is no
/// part of one beside a mark or another value, at the end of a line, and before a word that no
/// adjective stands before, nor beside the word *incident*.
final class Strays {
  private static final Pattern PIECE = Pattern.compile("[^,:;]*[,:;]+|[^,:;]+");
  private static final Pattern MARK_AT_THE_END = Pattern.compile(".*[,:;.!?…)\\]}]");
  private static final Pattern CLAUSE = Pattern.compile(".*[,:;]");
  private static final Pattern JOINING = Pattern.compile("^[\\s,:;|/–—-]+");

  /// Before them, the word is the adjective of a thing still to come.
  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "this", "that", "my", "your", "his", "her", "its", "our", "their");

  /// They say of an incident what it is, and nothing of what happened: *this is a drill: failover*.
  private static final Set<String> INTRODUCING =
      Set.of("this", "that", "it", "its", "is", "be", "a", "an", "the", "just", "only", "please");

  /// No thing is called like these.
  private static final Set<String> FUNCTION =
      Set.of(
          "please", "pls", "plz", "now", "asap", "thanks", "thx", "because", "since", "as", "for",
          "until", "till", "so", "and", "or", "but", "only", "if", "is", "to", "at", "on", "in",
          "by", "from", "with");

  private final String text;
  private final List<Word> pieces;
  private final List<Argument> arguments;

  Strays(String text, List<Argument> arguments) {
    this.text = text;
    this.pieces = Word.in(text).stream().flatMap(Strays::pieces).toList();
    this.arguments = arguments;
  }

  /// @param flag what it may be
  /// @param typed how it was typed
  /// @param rest the text without it
  /// @param along the values beside it, which are none if it is a part of the text
  record Stray(Argument flag, String typed, String rest, Map<String, String> along) {}

  /// Whether a flag that was not given strayed into a text. It is given then, and doubtful.
  static boolean doubt(
      Verb verb,
      Argument text,
      String words,
      Map<String, String> given,
      Map<String, Doubt> doubts) {
    var open =
        verb.arguments().stream()
            .filter(argument -> given.getOrDefault(argument.name(), "").isEmpty())
            .toList();
    var found = new Strays(words, open).find();
    found.ifPresent(stray -> {
      given.put(text.name(), stray.rest());
      given.put(stray.flag().name(), "yes");
      given.putAll(stray.along());
      doubts.put(stray.flag().name(), Doubt.within(words, stray));
    });
    return found.isPresent();
  }

  private Optional<Stray> find() {
    return flags()
        .flatMap(flag ->
            IntStream.range(0, pieces.size())
                .filter(at -> isNamed(flag, at) && standsOut(at))
                .mapToObj(at -> stray(flag, at)))
        .findFirst();
  }

  private Stream<Argument> flags() {
    return arguments.stream().filter(argument -> argument.place() == Place.FLAG);
  }

  /// `private:keys` is two words.
  private static Stream<Word> pieces(Word word) {
    boolean isWhole = word.isQuoted() || isLink(word) || Punctuation.isAll(word.text());
    return isWhole
        ? Stream.of(word)
        : PIECE
            .matcher(word.text())
            .results()
            .map(part ->
                new Word(
                    part.group(), false, word.start() + part.start(), word.start() + part.end()));
  }

  private boolean isNamed(Argument flag, int at) {
    var word = pieces.get(at);
    return !word.isQuoted()
        && !isLink(word)
        && (Flags.isNamed(flag, word.text()) || Flags.isNearly(flag, word.text()));
  }

  private boolean standsOut(int at) {
    return isMarked(pieces.get(at))
        || isIncident(at - 1)
        || isIncident(at + 1)
        || isBeforeBreak(at)
        || (isAfterBreak(at) && !isClause(at));
  }

  private boolean isIncident(int at) {
    return plain(at).filter(Flags::isIncident).isPresent();
  }

  /// Whether a sentence of its own begins with it: *vault sealed, private keys unreachable*.
  private boolean isClause(int at) {
    return plain(at - 1).filter(word -> CLAUSE.matcher(word).matches()).isPresent()
        && at + 2 < pieces.size()
        && Stream.of(at + 1, at + 2).allMatch(next -> plain(next).isPresent());
  }

  private static boolean isMarked(Word word) {
    return !Flags.typed(word.text()).equalsIgnoreCase(word.text());
  }

  private boolean isAfterBreak(int at) {
    return plain(at - 1)
        .filter(word -> MARK_AT_THE_END.matcher(word).matches() || isSetApart(word))
        .isPresent();
  }

  private boolean isBeforeBreak(int at) {
    return isLast(at)
        || plain(at + 1).filter(this::isSetApart).isPresent()
        || (!isAdjective(at) && plain(at + 1).filter(this::goesOn).isPresent());
  }

  private boolean isLast(int at) {
    return at == pieces.size() - 1
        || text.substring(pieces.get(at).end(), pieces.get(at + 1).start()).contains("\n");
  }

  private boolean isAdjective(int at) {
    return plain(at - 1).filter(word -> DETERMINERS.contains(lower(word))).isPresent();
  }

  /// A mark that stands alone, or a value.
  private boolean isSetApart(String word) {
    return Punctuation.isAll(word)
        || flags().anyMatch(flag -> Flags.isNamed(flag, word))
        || Flags.isNearlyDrill(word)
        || Read.isSeverityMeant(Punctuation.around(word))
        || Read.isNearlySeverity(Punctuation.around(word));
  }

  private boolean goesOn(String word) {
    return FUNCTION.contains(lower(word))
        || arguments.stream().anyMatch(argument -> isKeyword(argument, word))
        || word.startsWith("@")
        || word.contains("://")
        || Read.isIncidentMeant(word, false);
  }

  private static boolean isKeyword(Argument argument, String word) {
    return argument.place() == Place.KEYWORD && argument.name().equals(lower(word));
  }

  private Stray stray(Argument flag, int at) {
    int first = at;
    while (first > 0 && value(first - 1).isPresent()) {
      first--;
    }
    int last = at;
    while (last < pieces.size() - 1 && (value(last + 1).isPresent() || isIncident(last + 1))) {
      last++;
    }
    var along = new LinkedHashMap<String, String>();
    IntStream.rangeClosed(first, last)
        .filter(each -> each != at)
        .mapToObj(this::value)
        .flatMap(Optional::stream)
        .forEach(value -> along.putIfAbsent(value.getKey(), value.getValue()));
    along.remove(flag.name());
    return new Stray(flag, pieces.get(at).text(), rest(at, first, last), along);
  }

  /// A flag or a severity, if it can be nothing else.
  private Optional<Map.Entry<String, String>> value(int at) {
    return plain(at)
        .flatMap(word ->
            arguments.stream().flatMap(argument -> value(argument, word).stream()).findFirst());
  }

  private static Optional<Map.Entry<String, String>> value(Argument argument, String word) {
    String plain = Punctuation.around(word);
    boolean isFlag = argument.place() == Place.FLAG && Flags.isNamed(argument, word);
    boolean isSeverity =
        argument.kind() == Kind.SEVERITY
            && argument.kind().isMeantBy(plain)
            && argument.kind().understands(plain);
    return isFlag || isSeverity
        ? Optional.of(Map.entry(argument.name(), isFlag ? "yes" : plain))
        : Optional.empty();
  }

  /// A word that may belong to the next one stays: *TLS broken: private key*.
  private String rest(int at, int first, int last) {
    boolean isApart =
        isMarked(pieces.get(at)) || isIncident(at - 1) || isIncident(at + 1) || isBeforeBreak(at);
    return Optional.of(without(first, last))
        .filter(rest -> isApart && !rest.isEmpty())
        .orElse(text);
  }

  private String without(int first, int last) {
    var before = isIntroduction(first, last) ? "" : text.substring(0, pieces.get(first).start());
    var behind = text.substring(pieces.get(last).end());
    var joined = JOINING.matcher(behind).replaceFirst("");
    return Cleaning.strip(Punctuation.dangling(before) + " " + joined);
  }

  private boolean isIntroduction(int first, int last) {
    return MARK_AT_THE_END.matcher(pieces.get(last).text()).matches()
        && pieces.stream().limit(first).allMatch(word -> INTRODUCING.contains(lower(word.text())));
  }

  private Optional<String> plain(int at) {
    return at < 0 || at >= pieces.size() || pieces.get(at).isQuoted()
        ? Optional.empty()
        : Optional.of(pieces.get(at).text());
  }

  private static boolean isLink(Word word) {
    return word.text().contains("://");
  }

  private static String lower(String word) {
    return Punctuation.around(word).toLowerCase(Locale.ROOT);
  }
}
