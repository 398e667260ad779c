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
/// @param kin words that are no name of it, said by people who look for it
/// @param example a line that works, without its root
/// @param button what is pressed to say it, once its form is filled in
public record Verb(
    String name,
    List<Alias> aliases,
    List<String> kin,
    boolean isAboutIncident,
    String summary,
    String example,
    String button,
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
    kin = List.copyOf(kin);
    arguments = List.copyOf(arguments);
  }

  static Verb general(
      String name, String summary, String example, Function<Values, Command> meaning) {
    return plain(name, false, summary, example, meaning);
  }

  static Verb onIncident(
      String name, String summary, String example, Function<Values, Command> meaning) {
    return plain(name, true, summary, example, meaning);
  }

  private static Verb plain(
      String name,
      boolean isAboutIncident,
      String summary,
      String example,
      Function<Values, Command> meaning) {
    return new Verb(
        name,
        List.of(),
        List.of(),
        isAboutIncident,
        summary,
        example,
        Argument.capital(name),
        List.of(),
        meaning);
  }

  Verb or(String... names) {
    return with(Stream.of(names).map(other -> new Alias(other, Map.of())));
  }

  Verb shorthand(String other, String argument, String value) {
    return with(Stream.of(new Alias(other, Map.of(argument, value))));
  }

  /// Words that should lead people here, though they are not understood.
  Verb akinTo(String... words) {
    return new Verb(
        name,
        aliases,
        List.of(words),
        isAboutIncident,
        summary,
        example,
        button,
        arguments,
        meaning);
  }

  Verb takes(Argument... more) {
    return new Verb(
        name, aliases, kin, isAboutIncident, summary, example, button, List.of(more), meaning);
  }

  /// Where the name of the verb is no word for doing it.
  Verb saidBy(String pressed) {
    return new Verb(
        name, aliases, kin, isAboutIncident, summary, example, pressed, arguments, meaning);
  }

  private Verb with(Stream<Alias> more) {
    return new Verb(
        name,
        Stream.concat(aliases.stream(), more).toList(),
        kin,
        isAboutIncident,
        summary,
        example,
        button,
        arguments,
        meaning);
  }

  /// Everything it can be called.
  List<String> names() {
    return Stream.concat(Stream.of(name), aliases.stream().map(Alias::name)).toList();
  }

  public Optional<Argument> argument(String wanted) {
    return arguments.stream().filter(argument -> argument.name().equals(wanted)).findFirst();
  }

  /// Whether nothing can follow it but an incident, so that a number names one.
  boolean takesNoWords() {
    return arguments.stream()
        .allMatch(argument -> argument.kind() == Kind.INCIDENT || argument.kind() == Kind.FLAG);
  }

  /// As people can type it. A message is not theirs to write: they would put words into somebody's
  /// mouth.
  public Verb byHand() {
    return takes(
        arguments.stream()
            .filter(argument -> argument.kind() != Kind.MESSAGE)
            .toArray(Argument[]::new));
  }

  /// Whether it cannot be said without an answer to this: no other one makes up for it.
  public boolean insistsOn(Argument argument) {
    return argument.isMandatory()
        && !(argument.isText()
            && arguments.stream().anyMatch(other -> other.place() == Argument.Place.PARAGRAPH));
  }

  /// Whether it can be asked for piece by piece.
  public boolean hasForm() {
    return arguments.stream().anyMatch(Argument::opensForm);
  }

  /// Everything a platform can ask for beside the verb, in the order platforms insist on: what
  /// cannot be left out first. Where a form can ask, everything can be left out.
  public List<Argument> options() {
    var all = new ArrayList<>(byHand().arguments());
    if (isAboutIncident) {
      all.add(INCIDENT);
    }
    all.sort(Comparator.comparing(argument -> argument.need() != Argument.Need.REQUIRED));
    return all;
  }
}
