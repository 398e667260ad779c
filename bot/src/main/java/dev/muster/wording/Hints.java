package dev.muster.wording;

import dev.muster.command.Catalogue;
import dev.muster.command.Command;
import dev.muster.command.Grammar;
import dev.muster.command.Kind;
import dev.muster.command.Line;
import dev.muster.command.Problem;
import dev.muster.command.Understanding;
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
  /// Longer words are no title somebody forgot to declare.
  private static final int LONGEST_TITLE = 200;

  private static final Block NOTHING_DONE = new Block.Aside(Text.of("Nothing is done yet."));

  private final Catalogue catalogue;
  private final List<String> services;

  public Hints(Catalogue catalogue, List<String> services) {
    this.catalogue = catalogue;
    this.services = List.copyOf(services);
  }

  public Reply of(Problem problem) {
    return of(problem, List.of());
  }

  /// @param choices buttons that add what is missing
  public Reply of(Problem problem, List<Button> choices) {
    var blocks = new ArrayList<Block>();
    blocks.addAll(said(problem));
    blocks.addAll(more(problem));
    var buttons = distinct(Stream.concat(choices.stream(), buttons(problem).stream()).toList());
    if (!buttons.isEmpty()) {
      blocks.add(new Block.Actions(buttons));
    }
    return new Reply.Whisper(new Message(blocks));
  }

  /// Somebody named Muster while talking to others. Whether they meant it is for them to say.
  ///
  /// @param line what they would have asked for, whole
  public Reply inPassing(String line) {
    var words = line.substring(catalogue.root().length()).strip();
    return new Reply.Whisper(
        Message.of("You named me in mid-sentence. If you meant me, press it: {}", code(words))
            .plus(NOTHING_DONE)
            .offering(Button.of(Labels.brief(words), line), help()));
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

  private static String named(Problem.Doubtful problem, String value) {
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

  private static List<Button> distinct(List<Button> buttons) {
    var lines = new HashSet<String>();
    return buttons.stream().filter(button -> lines.add(button.line())).toList();
  }

  private List<Button> buttons(Problem problem) {
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
            .map(meant -> Button.of("It is " + named(problem, meant.value()), line(meant.line())));
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
                Button.primary("Yes, " + named(problem, meant.value()), line(meant.line()))));
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

  private Button help() {
    return Button.of("What can I say?", catalogue.root() + " help");
  }

  private Button help(Verb verb) {
    return Button.of("About " + verb.name(), catalogue.root() + " help " + verb.name());
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
