package dev.muster.wording;

import dev.muster.command.Catalogue;
import dev.muster.command.Kind;
import dev.muster.command.Problem;
import dev.muster.command.Verb;
import dev.muster.reply.Block;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.reply.Span;
import dev.muster.reply.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What to say to somebody who was not understood, perhaps at three in the morning: what was
/// understood, what works, and a button that does it. Never an error.
public final class Hints {
  private static final Block NOTHING_DONE = new Block.Aside(Text.of("Nothing is done yet."));

  private final Catalogue catalogue;
  private final List<String> services;
  private final WaysOut ways;

  public Hints(Catalogue catalogue, List<String> services) {
    this.catalogue = catalogue;
    this.services = List.copyOf(services);
    this.ways = new WaysOut(catalogue);
  }

  public Reply of(Problem problem) {
    return of(problem, List.of());
  }

  /// @param choices buttons that add what is missing
  public Reply of(Problem problem, List<Button> choices) {
    var blocks = new ArrayList<Block>();
    blocks.addAll(said(problem));
    blocks.addAll(more(problem));
    var buttons = distinct(Stream.concat(choices.stream(), ways.outOf(problem).stream()).toList());
    if (!buttons.isEmpty()) {
      blocks.add(new Block.Actions(buttons));
    }
    return new Reply.Whisper(new Message(blocks));
  }

  private static List<Button> distinct(List<Button> buttons) {
    var lines = new HashSet<String>();
    return buttons.stream().filter(button -> lines.add(button.line())).toList();
  }

  /// Somebody named Muster while talking to others. Whether they meant it is for them to say.
  ///
  /// @param line what they would have asked for, whole
  public Reply inPassing(String line) {
    var words = line.substring(catalogue.root().length()).strip();
    return new Reply.Whisper(
        Message.of("You named me in mid-sentence. If you meant me, press it: {}", code(words))
            .plus(NOTHING_DONE)
            .offering(Button.of(Labels.brief(words), line), ways.help()));
  }

  /// Where it is not known which service is meant, those there are are named.
  private List<Block> said(Problem problem) {
    return problem instanceof Problem.Doubtful doubtful
            && doubtful.argument().kind() == Kind.SERVICE
            && doubtful.meant().isEmpty()
        ? Answers.unknownService(doubtful.given(), services).blocks()
        : List.of(new Block.Paragraph(explained(problem)));
  }

  private Text explained(Problem problem) {
    return problem instanceof Problem.UnknownVerb unknown
        ? akin(unknown).orElseGet(() -> sentence(problem))
        : sentence(problem);
  }

  /// A problem with one field of a form, in a line.
  static String field(Problem problem) {
    return Plain.of(sentence(problem));
  }

  private static Text sentence(Problem problem) {
    return switch (problem) {
      case Problem.UnknownRoot(var word) when word.isEmpty() -> Text.of("I am listening.");
      case Problem.UnknownRoot(var word) when word.equals("/oncall") ->
          Text.of("I do not know {} yet.", code(word));
      case Problem.UnknownRoot(var word) -> Text.of("There is no {}.", code(word));
      case Problem.UnknownVerb unknown -> unknown(unknown);
      case Problem.BareSeverity(var given, _) ->
          Text.of("Is {} a new incident, or how bad this one is?", code(given));
      case Problem.Missing(_, var argument) ->
          Text.of("One thing is missing: {}.", uncapital(argument.help()));
      case Problem.Impossible(_, var argument, var given) -> impossible(argument.kind(), given);
      case Problem.Doubtful doubtful -> doubtful(doubtful);
      case Problem.Stranger(var given, var why, var meant, _) ->
          Unfits.of(given, why, meant.stream().map(Problem.Meant::value).toList());
      case Problem.Crowd(var verb, var meant) ->
          Text.of(
              "A {} has one owner. Is it {}?",
              verb.name(),
              Kinds.either(meant.stream().map(Problem.Meant::value).toList()));
      case Problem.TooMuch(_, var understood, var left) ->
          Text.of(
              "I understood {}, and do not know what to do with {}.", code(understood), code(left));
      case Problem.TooLong(var length, var limit) ->
          Text.of(
              "That has {} characters, and I can take {}. Please say it shorter.", length, limit);
      case Problem.Fields _ -> Text.of("Nearly there. Please look at this again:");
    };
  }

  private static Text unknown(Problem.UnknownVerb problem) {
    var no =
        Text.of(
            problem.isPlanned() ? "I do not know {} yet." : "I do not know {}.",
            code(problem.word()));
    if (problem.mayBeTitle()) {
      return no.plus(Text.of(" Is something wrong? Then declare it."));
    }
    return problem.nearest().isEmpty()
        ? no
        : no.plus(Text.of(" Is it {}?", Kinds.either(problem.nearest())));
  }

  /// What a word is akin to is explained; a slip needs no explanation.
  private Optional<Text> akin(Problem.UnknownVerb problem) {
    return problem.nearest().stream()
        .limit(1)
        .flatMap(name -> catalogue.find(name).stream())
        .map(Catalogue.Called::verb)
        .filter(verb -> verb.kin().contains(problem.word().toLowerCase(Locale.ROOT)))
        .map(verb -> akin(problem, verb))
        .findFirst();
  }

  private static Text akin(Problem.UnknownVerb problem, Verb verb) {
    var name = new Span.Code(verb.name());
    var does = uncapital(verb.summary());
    return verb.name().equals("menu")
        ? Text.of("I am listening. Say {} to {}.", name, does)
        : Text.of(
            problem.isPlanned()
                ? "I do not know {} yet. Do you mean {}: {}?"
                : "I do not know {}. Do you mean {}: {}?",
            code(problem.word()),
            name,
            does);
  }

  private static Text impossible(Kind kind, String given) {
    boolean isRoom = kind == Kind.INCIDENT && given.startsWith("#");
    var noun = isRoom ? "the room of an incident that you can see" : Kinds.noun(kind);
    var no = Text.of("{} is not {}.", code(given), noun);
    return kind.guess(given)
        .map(guess -> no.plus(Text.of(" Do you mean {}?", code(guess))))
        .orElse(no)
        .plus(Text.of(" I understand {}.", Kinds.examples(kind)));
  }

  private static Text doubtful(Problem.Doubtful problem) {
    if (problem.isPossible()) {
      return Text.of(
          "I am not sure about {}: is it a part of your text?",
          code(named(problem, problem.given())));
    }
    return problem
        .meant()
        .map(meant ->
            Text.of(
                "I am not sure about {}. Do you mean {}?",
                code(named(problem, problem.given())),
                code(named(problem, meant.value()))))
        .orElseGet(() -> impossible(problem.argument().kind(), problem.given()));
  }

  static String named(Problem.Doubtful problem, String value) {
    return switch (problem.argument().place()) {
      case KEYWORD -> problem.argument().name() + " " + value;
      case FLAG, LEADING, TEXT, REASON, BARE, PARAGRAPH -> value;
    };
  }

  private List<Block> more(Problem problem) {
    return switch (problem) {
      case Problem.UnknownRoot _ -> List.of(example("declare checkout is down"));
      case Problem.UnknownVerb unknown ->
          unknown.nearest().stream()
              .limit(1)
              .flatMap(name -> catalogue.find(name).stream())
              .map(called -> example(called.verb()))
              .toList();
      case Problem.BareSeverity _ -> List.of(NOTHING_DONE);
      case Problem.Missing(var verb, _) -> List.of(example(verb));
      case Problem.Impossible(var verb, _, _) -> List.of(example(verb));
      case Problem.Doubtful(var verb, _, _, var meant, _) -> doubtful(verb, meant.isPresent());
      case Problem.Stranger _, Problem.Crowd _ -> List.of(NOTHING_DONE);
      case Problem.TooMuch(var verb, _, _) -> List.of(example(verb));
      case Problem.TooLong _ -> List.of();
      case Problem.Fields fields -> List.of(fields(fields));
    };
  }

  private List<Block> doubtful(Verb verb, boolean isGuessed) {
    var aside =
        new Block.Aside(
            Text.of("Nothing is done yet. If it belongs to your text, put the text in quotes."));
    return isGuessed ? List.of(aside) : List.of(example(verb), aside);
  }

  private static Block fields(Problem.Fields refused) {
    return new Block.Bullets(
        refused.problems().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(field ->
                Text.of("{}: {}", Labels.capital(field.getKey()), sentence(field.getValue())))
            .toList());
  }

  private Block example(Verb verb) {
    return example(verb.example());
  }

  private Block example(String words) {
    return new Block.Paragraph(Text.of("For instance: {}", code(catalogue.root() + " " + words)));
  }

  private static Span code(String words) {
    return new Span.Code(Labels.brief(words));
  }

  private static String uncapital(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }
}
