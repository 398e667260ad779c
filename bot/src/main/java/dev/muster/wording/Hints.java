package dev.muster.wording;

import dev.muster.command.Argument;
import dev.muster.command.Catalogue;
import dev.muster.command.Problem;
import dev.muster.command.Verb;
import dev.muster.reply.Block;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.reply.Span;
import dev.muster.reply.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What to say to somebody who was not understood, perhaps at three in the morning: what was
/// understood, what works, and a button that does it. Never an error.
public final class Hints {
  /// Longer words are no title somebody forgot to declare.
  private static final int LONGEST_TITLE = 200;

  private final Catalogue catalogue;

  public Hints(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  public Reply of(Problem problem) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Paragraph(sentence(problem)));
    blocks.addAll(more(problem));
    blocks.add(new Block.Actions(buttons(problem)));
    return new Reply.Whisper(new Message(blocks));
  }

  /// A problem with one field of a form, in a line.
  static String field(Problem problem) {
    return Plain.of(sentence(problem));
  }

  private static Text sentence(Problem problem) {
    return switch (problem) {
      case Problem.UnknownRoot(var word) when word.isEmpty() -> Text.of("I am listening.");
      case Problem.UnknownRoot(var word) -> Text.of("I do not know {} yet.", code(word));
      case Problem.UnknownVerb(var word, _, _, var nearest) ->
          nearest
              .map(verb -> Text.of("I do not know {}. Is it {}?", code(word), code(verb.name())))
              .orElseGet(() -> Text.of("I do not know {}. Is something wrong?", code(word)));
      case Problem.Missing(_, var argument) ->
          Text.of("One thing is missing: {}.", uncapital(argument.help()));
      case Problem.Impossible(_, var argument, var given) ->
          Text.of(
              "{} is not {}. I understand {}.",
              code(given),
              Kinds.noun(argument.kind()),
              Kinds.examples(argument.kind()));
      case Problem.TooMuch(_, var understood, var left) ->
          Text.of(
              "I understood {}, and do not know what to do with {}.", code(understood), code(left));
      case Problem.TooLong(var length, var limit) ->
          Text.of(
              "That has {} characters, and I can take {}. Please say it shorter.", length, limit);
      case Problem.Fields _ -> Text.of("Nearly there. Please look at this again:");
    };
  }

  private List<Block> more(Problem problem) {
    return switch (problem) {
      case Problem.UnknownRoot _ -> List.of(example("declare checkout is down"));
      case Problem.UnknownVerb(_, _, _, var nearest) ->
          nearest.map(this::example).stream().toList();
      case Problem.Missing(var verb, _) -> List.of(example(verb));
      case Problem.Impossible(var verb, var argument, _) -> impossible(verb, argument);
      case Problem.TooMuch(var verb, _, _) -> List.of(example(verb));
      case Problem.TooLong _ -> List.of();
      case Problem.Fields fields -> List.of(fields(fields));
    };
  }

  private List<Block> impossible(Verb verb, Argument argument) {
    return switch (argument.place()) {
      case KEYWORD, BARE ->
          List.of(
              example(verb),
              new Block.Aside(Text.of("If it belongs to your text, put the text in quotes.")));
      case LEADING, TEXT, REASON, FLAG, PARAGRAPH -> List.of(example(verb));
    };
  }

  private static Block fields(Problem.Fields refused) {
    return new Block.Bullets(
        refused.problems().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(field ->
                Text.of("{}: {}", Labels.capital(field.getKey()), sentence(field.getValue())))
            .toList());
  }

  private List<Button> buttons(Problem problem) {
    return switch (problem) {
      case Problem.UnknownVerb(_, var words, var rest, var nearest) ->
          nearest
              .map(verb -> List.of(say((verb.name() + " " + rest).strip()), help()))
              .orElseGet(() -> declare(words));
      case Problem.TooMuch(var verb, var understood, _) ->
          List.of(Button.primary(Labels.brief(understood), understood), help(verb));
      case Problem.Missing(var verb, _) -> List.of(help(verb));
      case Problem.Impossible(var verb, _, _) -> List.of(help(verb));
      case Problem.Fields fields -> List.of(help(fields.verb()));
      case Problem.UnknownRoot _, Problem.TooLong _ -> List.of(help());
    };
  }

  private List<Button> declare(String words) {
    return words.length() <= LONGEST_TITLE
        ? List.of(say("declare " + words), help())
        : List.of(help());
  }

  private Button say(String words) {
    return Button.primary(Labels.brief(words), catalogue.root() + " " + words);
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
