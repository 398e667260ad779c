package dev.muster.wording;

import dev.muster.command.Argument;
import dev.muster.command.Catalogue;
import dev.muster.command.Syntax;
import dev.muster.command.Verb;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The command reference of the documentation, in Markdown.
public final class Reference {
  private static final String OPENING =
      """
      # Commands

      Everything below can be typed, and most of it pressed. What stands in brackets can be left out.
      A line that leaves out too much opens a form, or is told what is missing.

      - In the room of an incident a command means that incident; elsewhere name it,
        `INC-7`, or its room, `#inc-7-checkout-is-down`. What would end another incident than the
        one of the room is asked about: `resolve INC-7 caused it` may only speak of it.
      - Words like `private`, `sev1`, `next 20m` count at the end of a line only, whatever marks stand
        around them, and with a colon right after the verb: `declare private: keys leaked`. Text in
        quotes is text, whatever it says. What may be a value or text, like `next 20 minuts` or
        `privat`, is asked about, and so are `private` and `drill` inside a title where no sentence
        has them: `keys leaked private sev1 @bob`, `keys leaked, private please`,
        `keys leaked private incident`.
      - Times: `20m`, `2h 30m`, `20 minutes`, `in 3d`, `14:05`, `3pm`, `today 18:00`, `tomorrow 9:00`,
        `fri 18:00`, `2026-12-24 18:00`. A day alone means 9:00. They are
        on your own clock, and on no other: `15:00 CET` is asked about.
      - Muster acts on its name in a message where nothing but a greeting stands before it. After
        other words, and after the names of other people, it does nothing yet: it reads out what it
        is asked, and offers as a button what would change something.
      """;

  private Reference() {}

  public static String of(Catalogue catalogue) {
    var groups =
        catalogue.groups().stream()
            .map(group -> section(group.summary(), group.verbs(), catalogue));
    return Stream.concat(
            Stream.of(OPENING, section("Every day", catalogue.frequent(), catalogue)), groups)
        .collect(Collectors.joining("\n"));
  }

  private static String section(String title, List<Verb> verbs, Catalogue catalogue) {
    return verbs.stream()
        .map(verb -> verb(verb, catalogue.root()))
        .collect(Collectors.joining("\n", "## " + title + "\n\n", ""));
  }

  private static String verb(Verb verb, String root) {
    return """
    ### %s

    %s.%s

    ```
    %s
    ```
    %s
    For instance `%s`.
    """
        .formatted(
            verb.name(),
            verb.summary(),
            verb.aliases().isEmpty() ? "" : " Also: " + Help.aliases(verb) + ".",
            root + " " + Syntax.of(verb),
            arguments(verb),
            root + " " + verb.example());
  }

  private static String arguments(Verb verb) {
    return verb.byHand().arguments().isEmpty()
        ? ""
        : verb.byHand().arguments().stream()
            .map(Reference::argument)
            .collect(Collectors.joining("\n", "\n", "\n"));
  }

  private static String argument(Argument argument) {
    return "- `%s`: %s".formatted(argument.name(), argument.help());
  }
}
