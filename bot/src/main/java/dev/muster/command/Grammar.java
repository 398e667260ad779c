package dev.muster.command;

import dev.muster.command.Understanding.Confused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Understands what people say, however they say it: typed, picked from a platform's options, or
/// handed in as a form. Every text has an answer; none makes it throw.
///
/// Control characters other than line breaks and tabs, marks that turn the direction of writing,
/// and characters of no width that join nothing are dropped from all text, and the spaces around
/// it.
public final class Grammar {
  /// Longer than any text, so that a text full of quotes can still be printed and read again.
  private static final int LINE_LIMIT = 25_000;

  /// As people ask for help who are used to a shell.
  private static final Set<String> OPTIONS = Set.of("-h", "--help");

  private static final Set<String> HELP = Set.of("?", "-h", "--help");

  private final Catalogue catalogue;
  private final Services services;

  public Grammar(Catalogue catalogue, List<String> services) {
    this.catalogue = catalogue;
    this.services = Services.of(services);
  }

  /// Understands a line that begins with its root, with or without the slash.
  public Understanding read(String line) {
    return read(line, Rooms.none());
  }

  /// @param rooms those that may be named in place of their incidents
  public Understanding read(String line, Rooms rooms) {
    return understand(line, Map.of(), Manner.TYPED, rooms);
  }

  /// Understands the line of a button. It may say what nobody can type.
  public Understanding press(String line) {
    return understand(line, Map.of(), Manner.PRESSED, Rooms.none());
  }

  /// Understands words said to Muster directly, where the root goes without saying.
  public Understanding hear(String words) {
    return hear(words, Rooms.none());
  }

  /// @param rooms those that may be named in place of their incidents
  public Understanding hear(String words, Rooms rooms) {
    boolean isWhole = catalogue.isRoot(firstWord(words));
    return read(isWhole ? words : catalogue.root() + " " + words, rooms);
  }

  /// Understands a line and the options picked for it. What its form asks for can be left out.
  public Understanding pick(String line, Map<String, String> options) {
    return understand(line, options, Manner.PICKED, Rooms.none());
  }

  /// Understands a line and the form handed in for it, which is complete: what is empty stays so.
  public Understanding fill(String line, Map<String, String> fields) {
    return understand(line, fields, Manner.FORM, Rooms.none());
  }

  /// Understands a form that was handed in and cannot be taken, as one to be given back.
  public Understanding giveBack(String line, Map<String, String> fields) {
    return understand(line, fields, Manner.RETURNED, Rooms.none());
  }

  private Understanding understand(
      String line, Map<String, String> values, Manner manner, Rooms rooms) {
    if (line.length() > LINE_LIMIT) {
      return new Confused(new Problem.TooLong(line.length(), LINE_LIMIT));
    }
    var clean = Cleaning.clean(line);
    var said = new Sentence(manner.isByHand() ? Quoted.unquotable(clean) : clean, rooms);
    String root = said.takeFirst(1);
    return catalogue.isRoot(root)
        ? afterRoot(said, values, manner)
        : new Confused(new Problem.UnknownRoot(root));
  }

  /// An incident may be named before the verb too, or alone.
  private Understanding afterRoot(Sentence said, Map<String, String> values, Manner manner) {
    said.nameIncidents(1, Set.of());
    String words = said.raw();
    var given = new LinkedHashMap<String, String>();
    said.incidents(said.size() == 1).stream()
        .findFirst()
        .ifPresent(width -> given.put(Verb.INCIDENT.name(), said.takeFirst(width)));
    String verb = said.isEmpty() ? unsaid(given) : said.takeFirst(1);
    return called(verb)
        .map(called ->
            isHelpWanted(said)
                ? help(called.verb())
                : afterVerb(called, said, values, given, manner))
        .orElseGet(() -> unknown(verb, words, said.raw()));
  }

  private static String unsaid(Map<String, String> given) {
    return given.isEmpty() ? "menu" : "info";
  }

  private Optional<Catalogue.Called> called(String verb) {
    return HELP.contains(verb)
        ? catalogue.find("help")
        : catalogue.find(verb).or(() -> catalogue.find(Punctuation.off(verb)));
  }

  private static boolean isHelpWanted(Sentence said) {
    return said.size() == 1 && said.isPlain(1) && OPTIONS.contains(said.first(1));
  }

  private static Understanding help(Verb verb) {
    return new Understanding.Said(
        new Line(Optional.empty(), new Command.Help(Optional.of(verb.name()))));
  }

  private Understanding afterVerb(
      Catalogue.Called called,
      Sentence said,
      Map<String, String> values,
      Map<String, String> given,
      Manner manner) {
    given.putAll(called.given());
    values.forEach((name, value) -> given.put(name, Cleaning.strip(Cleaning.clean(value))));
    var verb = called.verb();
    var sayable = manner.isByHand() ? verb.byHand() : verb;
    var doubts = new Places(sayable, said, services, given).find();
    if (manner == Manner.PICKED || manner == Manner.FORM) {
      doubtFilledIn(sayable, values, given, doubts);
    }
    return said.isEmpty()
        ? new Judge(verb, given, doubts, manner).judge()
        : new Confused(tooMuch(verb, said));
  }

  private static Problem tooMuch(Verb verb, Sentence said) {
    return verb.isAboutIncident() && said.startsWithRoom()
        ? new Problem.Impossible(verb, Verb.INCIDENT, said.first(1))
        : new Problem.TooMuch(verb, said.before(), said.raw());
  }

  /// A title may say *private* where the box is not ticked.
  private static void doubtFilledIn(
      Verb verb, Map<String, String> values, Map<String, String> given, Map<String, Doubt> doubts) {
    verb.arguments().stream()
        .filter(argument -> argument.isText() && values.containsKey(argument.name()))
        .forEach(text -> {
          var _ = Strays.doubt(verb, text, given.getOrDefault(text.name(), ""), given, doubts);
        });
  }

  private Understanding unknown(String typed, String words, String rest) {
    if (Read.isRoom(typed)) {
      var info = catalogue.find("info").orElseThrow().verb();
      return new Confused(new Problem.Impossible(info, Verb.INCIDENT, typed));
    }
    if (Read.isSeverityMeant(Punctuation.around(typed))) {
      return new Confused(new Problem.BareSeverity(Punctuation.around(typed), rest));
    }
    String verb = catalogue.nearest(typed).isEmpty() ? Punctuation.off(typed) : typed;
    return new Confused(
        new Problem.UnknownVerb(
            verb, words, rest, catalogue.nearest(verb), catalogue.isPlanned(verb)));
  }

  private static String firstWord(String words) {
    return words.length() > LINE_LIMIT ? "" : new Sentence(Cleaning.clean(words)).first(1);
  }
}
