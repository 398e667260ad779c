package dev.muster.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Something people can tell Muster to do: how it is said, what it needs to know, what it means.
///
/// @param example a line that works, without its root
public record Verb(
    String name,
    List<Alias> aliases,
    boolean isAboutIncident,
    String summary,
    String example,
    List<Argument> arguments,
    Function<Values, Command> meaning) {
  /// Names the incident where the room does not. Typed first, before everything else.
  public static final Argument INCIDENT =
      Argument.leading(
          "incident", Kind.INCIDENT, "Which incident; in its room you can leave it out");

  /// Another word for a verb, perhaps with some of it said already.
  public record Alias(String name, Map<String, String> given) {}

  public Verb {
    aliases = List.copyOf(aliases);
    arguments = List.copyOf(arguments);
  }

  static Verb general(
      String name, String summary, String example, Function<Values, Command> meaning) {
    return new Verb(name, List.of(), false, summary, example, List.of(), meaning);
  }

  static Verb onIncident(
      String name, String summary, String example, Function<Values, Command> meaning) {
    return new Verb(name, List.of(), true, summary, example, List.of(), meaning);
  }

  Verb or(String... names) {
    return with(Stream.of(names).map(other -> new Alias(other, Map.of())));
  }

  Verb shorthand(String other, String argument, String value) {
    return with(Stream.of(new Alias(other, Map.of(argument, value))));
  }

  Verb takes(Argument... more) {
    return new Verb(name, aliases, isAboutIncident, summary, example, List.of(more), meaning);
  }

  private Verb with(Stream<Alias> more) {
    return new Verb(
        name,
        Stream.concat(aliases.stream(), more).toList(),
        isAboutIncident,
        summary,
        example,
        arguments,
        meaning);
  }

  public Optional<Argument> argument(String wanted) {
    return arguments.stream().filter(argument -> argument.name().equals(wanted)).findFirst();
  }

  /// Whether it can be asked for piece by piece.
  public boolean hasForm() {
    return arguments.stream().anyMatch(Argument::opensForm);
  }

  /// Everything a platform can ask for beside the verb, in the order platforms insist on: what
  /// cannot be left out first. Where a form can ask, everything can be left out.
  public List<Argument> options() {
    var all = new ArrayList<>(arguments);
    if (isAboutIncident) {
      all.add(INCIDENT);
    }
    all.sort(Comparator.comparing(argument -> argument.need() != Argument.Need.REQUIRED));
    return all;
  }
}
