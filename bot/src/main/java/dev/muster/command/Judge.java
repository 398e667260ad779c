package dev.muster.command;

import dev.muster.command.Argument.Need;
import dev.muster.command.Understanding.Confused;
import dev.muster.command.Understanding.Said;
import dev.muster.command.Understanding.Wanted;
import dev.muster.incident.IncidentId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Decides whether what was given to a verb is possible and complete.
final class Judge {
  private static final int TEXT_LIMIT = 10_000;
  private static final int WORD_LIMIT = 200;

  private final Verb verb;
  private final Map<String, String> given;
  private final Map<String, Doubt> doubts;
  private final Manner manner;
  private final Values values;

  /// @param doubts the arguments whose value may be none, each with its doubt
  Judge(Verb verb, Map<String, String> given, Map<String, Doubt> doubts, Manner manner) {
    this.verb = verb;
    this.given = given;
    this.doubts = doubts;
    this.manner = manner;
    this.values = new Values(Paragraphs.join(verb, given));
  }

  Understanding judge() {
    if (manner == Manner.RETURNED) {
      return wanted();
    }
    var problems = problems();
    if (!problems.isEmpty()) {
      return new Confused(question(problems).orElseGet(() -> problem(problems)));
    }
    return isWanting() ? wanted() : said();
  }

  private Map<String, Problem> problems() {
    var problems = new LinkedHashMap<String, Problem>();
    for (Argument argument : verb.options()) {
      problem(argument).ifPresent(problem -> problems.put(argument.name(), problem));
    }
    return problems;
  }

  private Optional<Problem> problem(Argument argument) {
    return values
        .text(argument.name())
        .map(value -> problem(argument, value))
        .orElseGet(() ->
            isMissed(argument)
                ? Optional.of(new Problem.Missing(verb, argument))
                : Optional.empty());
  }

  private Optional<Problem> problem(Argument argument, String value) {
    boolean isLong =
        argument.kind().isProse()
            || argument.kind() == Kind.PEOPLE
            || argument.kind() == Kind.MESSAGE;
    int limit = isLong ? TEXT_LIMIT : WORD_LIMIT;
    if (value.length() > limit) {
      return Optional.of(new Problem.TooLong(value.length(), limit));
    }
    return Optional.ofNullable(doubts.get(argument.name()))
        .<Problem>map(doubt -> doubtful(argument, value, doubt))
        .or(() -> impossible(argument, value));
  }

  private Optional<Problem> impossible(Argument argument, String value) {
    return argument.kind().understands(value)
        ? Optional.empty()
        : Optional.of(new Problem.Impossible(verb, argument, value));
  }

  private Problem doubtful(Argument argument, String value, Doubt doubt) {
    if (doubt.isRivalry()) {
      return Owners.problem(verb, given, argument, doubt.typed());
    }
    var readings = new Readings(verb, given, argument, doubt);
    boolean isFlag = argument.kind() == Kind.FLAG;
    return new Problem.Doubtful(
        verb,
        argument,
        isFlag ? Flags.typed(doubt.typed()) : value,
        doubt.meant().map(readings::meaning),
        readings.asText());
  }

  private boolean isMissed(Argument argument) {
    return argument.need() == Need.REQUIRED
        || (manner == Manner.FORM && argument.need() == Need.ASKED);
  }

  /// Whether something is to be a secret comes before everything else, and no field of a form can
  /// ask.
  private Optional<Problem> question(Map<String, Problem> problems) {
    return verb.arguments().stream()
        .filter(argument -> argument.kind() == Kind.FLAG && doubts.containsKey(argument.name()))
        .flatMap(argument -> Optional.ofNullable(problems.get(argument.name())).stream())
        .findFirst();
  }

  private Problem problem(Map<String, Problem> problems) {
    return manner.isLine()
        ? problems.values().iterator().next()
        : new Problem.Fields(verb, about(), problems, given);
  }

  private boolean isWanting() {
    return manner != Manner.FORM && verb.arguments().stream().anyMatch(this::isWanted);
  }

  /// An empty quotation is an answer too, where nothing is one.
  private boolean isWanted(Argument argument) {
    return switch (argument.need()) {
      case ASKED -> values.text(argument.name()).isEmpty();
      case INVITED -> !given.containsKey(argument.name());
      case OPTIONAL, REQUIRED, UNASKED -> false;
    };
  }

  private Understanding wanted() {
    return new Wanted(verb, about(), given);
  }

  private Understanding said() {
    return new Said(new Line(about(), verb.meaning().apply(values)));
  }

  private Optional<IncidentId> about() {
    return verb.isAboutIncident()
        ? values.maybe(Verb.INCIDENT.name(), Read::incident)
        : Optional.empty();
  }
}
