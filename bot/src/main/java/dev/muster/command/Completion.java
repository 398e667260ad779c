package dev.muster.command;

import dev.muster.incident.IncidentId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Says how a line that is being typed could go on, most likely first.
public final class Completion {
  private static final int LIMIT = 25;
  private static final int LONGEST_LINE = 4_000;

  /// What the asker can name: only incidents they may see, and the one whose room they are in.
  public record Context(
      List<Option> people,
      List<Option> incidents,
      List<Option> services,
      Optional<IncidentId> here) {
    public Context {
      people = List.copyOf(people);
      incidents = List.copyOf(incidents);
      services = List.copyOf(services);
    }

    /// The incidents an incident can be put into relation with.
    Stream<Option> others(Optional<String> named) {
      var one = named.flatMap(Read::incident).or(this::here).map(IncidentId::toString);
      return incidents.stream().filter(option -> !one.equals(Optional.of(option.word())));
    }
  }

  /// A word as it is typed, people with their `@`, and what stands behind it.
  public record Option(String word, String help) {
    private boolean begins(String begun) {
      String lower = word.toLowerCase(Locale.ROOT);
      return lower.startsWith(begun) || lower.startsWith("@" + begun);
    }
  }

  private final Catalogue catalogue;
  private final Choices choices;

  public Completion(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.choices = new Choices(catalogue);
  }

  /// Ways to go on with a line, the cursor at its end.
  public List<Suggestion> complete(String line, Context context) {
    if (line.length() > LONGEST_LINE) {
      return List.of();
    }
    int cut = lastWord(line);
    String before = line.substring(0, cut);
    String begun = line.substring(cut);
    return suggest(before, begun, afterRoot(new Sentence(before), begun, context));
  }

  /// Values of one argument, for platforms that ask for each by itself.
  public List<Suggestion> complete(Argument argument, String begun, Context context) {
    return suggest("", begun, choices.values(argument, context));
  }

  private static List<Suggestion> suggest(String before, String begun, Stream<Option> options) {
    String lower = begun.toLowerCase(Locale.ROOT);
    return options
        .filter(option -> option.begins(lower))
        .distinct()
        .map(option -> new Suggestion(before + option.word(), option.word(), option.help()))
        .limit(LIMIT)
        .toList();
  }

  private Stream<Option> afterRoot(Sentence said, String begun, Context context) {
    if (said.isEmpty()) {
      return Stream.of(new Option(catalogue.root(), "Everything about incidents"));
    }
    if (!catalogue.isRoot(said.takeFirst(1))) {
      return Stream.empty();
    }
    return said.isEmpty()
        ? Stream.concat(choices.verbs(begun), context.incidents().stream())
        : catalogue.find(said.takeFirst(1)).stream()
            .flatMap(called -> afterVerb(called, said, context));
  }

  private Stream<Option> afterVerb(Catalogue.Called called, Sentence said, Context context) {
    var keyword = keyword(called.verb(), said);
    return keyword.isPresent()
        ? choices.values(keyword.get(), context)
        : arguments(called, said, context);
  }

  /// Only what comes next in front, or else whatever may still come at the end.
  private Stream<Option> arguments(Catalogue.Called called, Sentence said, Context context) {
    var verb = called.verb();
    boolean isAtFront = said.isEmpty();
    var given = new LinkedHashMap<>(called.given());
    var _ = new Places(verb, said, Services.any(), given).find();
    var open = open(verb, given);
    var leading = open.stream().filter(argument -> argument.place() == Argument.Place.LEADING);
    var next = leading.findFirst().map(List::of).orElse(open);
    return Stream.concat(
        next.stream().flatMap(argument -> choices.typed(argument, context)),
        incidents(verb, isAtFront, given, context));
  }

  /// The incident it is about, or after one has been named the other.
  private static Stream<Option> incidents(
      Verb verb, boolean isAtFront, Map<String, String> given, Context context) {
    var other =
        verb.arguments().stream().filter(argument -> argument.kind() == Kind.INCIDENT).findFirst();
    if (other.isPresent()) {
      var named = Optional.ofNullable(given.get(other.get().name()));
      return given.containsKey(Verb.INCIDENT.name()) ? Stream.empty() : context.others(named);
    }
    return isAtFront && verb.isAboutIncident() ? context.incidents().stream() : Stream.empty();
  }

  /// What only buttons say is not offered to those who type.
  private static List<Argument> open(Verb verb, Map<String, String> given) {
    return verb.byHand().arguments().stream()
        .filter(argument -> argument.kind() == Kind.PEOPLE || !given.containsKey(argument.name()))
        .filter(argument -> argument.isAsked() || argument.kind() != Kind.FLAG)
        .toList();
  }

  private static Optional<Argument> keyword(Verb verb, Sentence said) {
    return verb.byHand().arguments().stream()
        .filter(argument -> argument.place() == Argument.Place.KEYWORD)
        .filter(argument -> said.last(1).stream().anyMatch(last -> last.is(argument.name())))
        .findFirst();
  }

  private static int lastWord(String line) {
    int at = line.length();
    while (at > 0 && !Cleaning.isSpace(line.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
