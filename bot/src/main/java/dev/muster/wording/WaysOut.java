package dev.muster.wording;

import dev.muster.command.Catalogue;
import dev.muster.command.Command;
import dev.muster.command.Grammar;
import dev.muster.command.Kind;
import dev.muster.command.Line;
import dev.muster.command.Problem;
import dev.muster.command.Understanding;
import dev.muster.command.Verb;
import dev.muster.reply.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The buttons that lead out of a misunderstanding: what may have been meant, and help. None leads
/// to the next one.
final class WaysOut {
  /// Longer words are no title somebody forgot to declare.
  private static final int LONGEST_TITLE = 200;

  private final Catalogue catalogue;

  WaysOut(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  List<Button> outOf(Problem problem) {
    return switch (problem) {
      case Problem.UnknownVerb unknown -> instead(unknown);
      case Problem.TooMuch(var verb, var understood, _) ->
          Stream.concat(
                  Stream.of(understood)
                      .filter(this::onlyReads)
                      .map(line -> Button.primary(Labels.brief(line), line)),
                  Stream.of(help(verb)))
              .toList();
      case Problem.BareSeverity(var given, var rest) -> severity(given, rest);
      case Problem.Missing(var verb, _) -> List.of(help(verb));
      case Problem.Impossible(var verb, _, _) -> List.of(help(verb));
      case Problem.Doubtful doubtful ->
          doubtful.isPossible() ? partOrValue(doubtful) : readings(doubtful);
      case Problem.Stranger(_, _, var meant, var asText) -> instead(meant, asText);
      case Problem.Crowd(var verb, var meant) ->
          Stream.concat(
                  meant.stream().map(each -> Button.of("It is " + each.value(), line(each.line()))),
                  Stream.of(help(verb)))
              .toList();
      case Problem.Fields fields -> List.of(help(fields.verb()));
      case Problem.UnknownRoot _, Problem.TooLong _ -> List.of(help());
    };
  }

  /// Nothing leads to announcing by a careless press what may be private.
  private List<Button> partOrValue(Problem.Doubtful problem) {
    var value =
        problem.meant().stream()
            .map(meant ->
                Button.of("It is " + Hints.named(problem, meant.value()), line(meant.line())));
    var text = line(problem.asText());
    var both =
        problem.argument().kind() == Kind.FLAG
            ? Stream.concat(value, Stream.of(Button.of("It is text", text)))
            : Stream.concat(Stream.of(Button.primary("It is text", text)), value);
    return Stream.concat(both, Stream.of(help(problem.verb()))).toList();
  }

  private static List<Button> instead(List<Problem.Meant> meant, Optional<String> asText) {
    return Stream.concat(
            meant.stream().map(each -> Button.primary("Yes, " + each.value(), each.line())),
            asText.stream().map(line -> Button.of("It is text", line)))
        .toList();
  }

  private List<Button> readings(Problem.Doubtful problem) {
    var buttons = new ArrayList<Button>();
    problem
        .meant()
        .ifPresent(meant ->
            buttons.add(
                Button.primary("Yes, " + Hints.named(problem, meant.value()), line(meant.line()))));
    buttons.add(Button.of("It is text", line(problem.asText())));
    buttons.add(help(problem.verb()));
    return buttons;
  }

  /// What may have been meant; declaring comes after help, for a word that is only unknown must not
  /// call people together.
  private List<Button> instead(Problem.UnknownVerb problem) {
    var buttons = new ArrayList<Button>();
    problem.nearest().stream()
        .flatMap(name ->
            Stream.of((name + " " + problem.rest()).strip(), name)
                .filter(words -> words.equals(name) ? isAlone(problem, name) : isUnderstood(words))
                .limit(1))
        .forEach(words -> buttons.add(say(words)));
    buttons.add(help());
    if (problem.mayBeTitle() && problem.words().length() <= LONGEST_TITLE) {
      var words = "declare " + problem.words();
      buttons.add(Button.of(Labels.brief(words), line(words)));
    }
    return buttons;
  }

  /// A button that only leads to the next misunderstanding is none.
  private boolean isUnderstood(String words) {
    return !(read(line(words)) instanceof Understanding.Confused);
  }

  /// What was typed behind it may be dropped only where nothing is changed.
  private boolean isAlone(Problem.UnknownVerb problem, String name) {
    return problem.rest().isEmpty() || onlyReads(line(name));
  }

  private boolean onlyReads(String line) {
    return read(line) instanceof Understanding.Said(Line(_, var command))
        && (command instanceof Command.Reading || command instanceof Command.Follow);
  }

  private Understanding read(String line) {
    return new Grammar(catalogue, List.of()).read(line);
  }

  private List<Button> severity(String given, String rest) {
    var reason = rest.isEmpty() ? "" : " because " + rest;
    var declare = ("declare " + rest).strip() + " " + given;
    return Stream.concat(
            Stream.of(declare, "severity " + given + reason)
                .filter(this::isUnderstood)
                .map(words -> Button.of(Labels.brief(words), line(words))),
            Stream.of(help()))
        .toList();
  }

  private Button say(String words) {
    return Button.primary(Labels.brief(words), line(words));
  }

  private String line(String words) {
    return catalogue.root() + " " + words;
  }

  Button help() {
    return Button.of("What can I say?", catalogue.root() + " help");
  }

  private Button help(Verb verb) {
    return Button.of("About " + verb.name(), catalogue.root() + " help " + verb.name());
  }
}
