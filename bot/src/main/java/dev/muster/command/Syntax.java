package dev.muster.command;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a verb is typed, in one line: what can be left out stands in brackets.
public final class Syntax {
  private Syntax() {}

  public static String of(Verb verb) {
    var incident = verb.isAboutIncident() ? Stream.of("[INC-7]") : Stream.<String>empty();
    var arguments =
        verb.byHand().arguments().stream()
            .filter(argument -> argument.place() != Argument.Place.PARAGRAPH)
            .map(Syntax::of);
    return Stream.of(Stream.of(verb.name()), incident, arguments)
        .flatMap(words -> words)
        .collect(Collectors.joining(" "));
  }

  private static String of(Argument argument) {
    return argument.isMandatory() ? typed(argument) : "[" + typed(argument) + "]";
  }

  private static String typed(Argument argument) {
    return switch (argument.place()) {
      case LEADING, BARE -> value(argument);
      case TEXT, PARAGRAPH, FLAG -> argument.name();
      case REASON -> "because " + argument.name();
      case KEYWORD -> argument.name() + " " + value(argument);
    };
  }

  private static String value(Argument argument) {
    return switch (argument.kind()) {
      case PERSON, HOLDER -> "@" + argument.name();
      case PEOPLE -> "@" + argument.name() + "…";
      case INCIDENT -> "INC-5";
      case TIME -> "time";
      case LINK -> "https://…";
      case MESSAGE -> "\"…\"";
      case SERVICE -> "name";
      case SEVERITY -> "sev1–4";
      case SCOPE -> String.join("|", argument.kind().choices());
      case TEXT, TITLE, STATUS, ROLE, NUMBER, FLAG, VERB -> argument.name();
    };
  }
}
