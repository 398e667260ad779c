package dev.muster.wording;

import dev.muster.command.Argument;
import dev.muster.command.Catalogue;
import dev.muster.command.Syntax;
import dev.muster.command.Verb;
import dev.muster.reply.Block;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.reply.Span;
import dev.muster.reply.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Explains what can be said: everything at a glance, or one command in full.
public final class Help {
  private final Catalogue catalogue;

  public Help(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// Help with a verb, or with everything.
  public Reply of(Optional<String> verb) {
    return new Reply.Whisper(
        verb.filter(word -> !word.equalsIgnoreCase("me")).map(this::of).orElseGet(this::overview));
  }

  private Message of(String verb) {
    return catalogue
        .find(verb)
        .map(called -> about(called.verb()))
        .orElseGet(() -> unknown(verb, catalogue.nearest(verb)));
  }

  private Message unknown(String word, List<String> nearest) {
    var no = Text.of("I do not know {}.", new Span.Code(Labels.brief(word)));
    if (nearest.isEmpty()) {
      return new Message(
          Stream.concat(Stream.of(new Block.Paragraph(no)), overview().blocks().stream()).toList());
    }
    return Message.of(no.plus(Text.of(" Is it {}?", Kinds.either(nearest))))
        .offering(
            Stream.concat(
                    nearest.stream().map(name -> Button.of("About " + name, line("help " + name))),
                    Stream.of(Button.of("What can I say?", line("help"))))
                .toArray(Button[]::new));
  }

  private Message overview() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading("What you can say"));
    blocks.add(bullets(catalogue.frequent()));
    for (Catalogue.Group group : catalogue.groups()) {
      blocks.add(new Block.Paragraph(new Text(List.of(new Span.Strong(group.summary())))));
      blocks.add(bullets(group.verbs()));
    }
    blocks.add(new Block.Aside(Text.of("{} tells more about one of them.", code("help update"))));
    return new Message(blocks)
        .offering(
            Button.primary("Declare an incident", line("declare")),
            Button.of("Open incidents", line("list")));
  }

  private Block bullets(List<Verb> verbs) {
    return new Block.Bullets(
        verbs.stream().map(verb -> Text.of("{} {}", code(verb.name()), verb.summary())).toList());
  }

  private Message about(Verb verb) {
    var facts = new ArrayList<Block.Fact>();
    facts.add(new Block.Fact("Say", text(code(Syntax.of(verb)))));
    facts.add(new Block.Fact("For instance", text(code(verb.example()))));
    if (!verb.aliases().isEmpty()) {
      facts.add(new Block.Fact("Also", Text.of(aliases(verb))));
    }
    var message =
        Message.of(
            new Block.Heading(verb.summary()),
            new Block.Facts(facts),
            new Block.Bullets(verb.byHand().arguments().stream().map(Help::argument).toList()));
    return verb.hasForm()
        ? message.offering(Button.primary("Open the form", line(verb.name())))
        : message;
  }

  private static Text argument(Argument argument) {
    return Text.of("{}: {}", new Span.Code(argument.name()), argument.help());
  }

  static String aliases(Verb verb) {
    return verb.aliases().stream().map(Help::alias).collect(Collectors.joining(", "));
  }

  /// An alias that says more than the verb shows what it says.
  private static String alias(Verb.Alias alias) {
    return alias.given().isEmpty()
        ? alias.name()
        : "%s (%s)".formatted(alias.name(), String.join(", ", alias.given().values()));
  }

  private Span code(String words) {
    return new Span.Code(line(words));
  }

  private String line(String words) {
    return catalogue.root() + " " + words;
  }

  private static Text text(Span span) {
    return new Text(List.of(span));
  }
}
