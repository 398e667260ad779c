package dev.muster.wording;

import dev.muster.command.Argument;
import dev.muster.command.Catalogue;
import dev.muster.command.Kind;
import dev.muster.command.Problem;
import dev.muster.command.Quoted;
import dev.muster.command.Understanding.Wanted;
import dev.muster.command.Verb;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentId;
import dev.muster.incident.Role;
import dev.muster.incident.Severity;
import dev.muster.incident.Status;
import dev.muster.policy.Policy;
import dev.muster.policy.Service;
import dev.muster.reply.Block;
import dev.muster.reply.Field;
import dev.muster.reply.Field.Input;
import dev.muster.reply.Field.Option;
import dev.muster.reply.Form;
import dev.muster.reply.Message;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Asks for what a line left out. Every argument of the verb is a question, what was given already
/// is filled in, and a problem stands at its field.
public final class Forms {
  /// Platforms offer no longer lists.
  private static final int LONGEST_LIST = 25;

  private final Catalogue catalogue;
  private final Policy policy;

  public Forms(Catalogue catalogue, Policy policy) {
    this.catalogue = catalogue;
    this.policy = policy;
  }

  /// A form that says which incident it is about: `INC-7 checkout is down (SEV2, private)`.
  public static Form named(Form form, Incident incident) {
    return form.about("%s (%s)".formatted(Names.of(incident), Names.rank(incident)));
  }

  public Form of(Wanted wanted) {
    return form(wanted.verb(), wanted.about(), wanted.given(), Map.of());
  }

  /// The same form again, as it was handed in.
  public Form of(Problem.Fields refused) {
    var problems = new HashMap<String, String>();
    refused.problems().forEach((field, problem) -> problems.put(field, Hints.field(problem)));
    return form(refused.verb(), refused.about(), refused.given(), problems);
  }

  /// A form that was handed in, with what is wrong at one of its fields, if it asks for that.
  ///
  /// @param zone where the asker's clock runs
  public Optional<Form> again(Wanted handedIn, String argument, Message why, ZoneId zone) {
    return handedIn
        .verb()
        .argument(argument)
        .filter(this::hasAnswers)
        .map(_ ->
            form(
                handedIn.verb(),
                handedIn.about(),
                handedIn.given(),
                Map.of(argument, plain(why, zone))));
  }

  private static String plain(Message why, ZoneId zone) {
    return why.blocks().stream()
        .flatMap(
            block -> block instanceof Block.Paragraph(var text) ? Stream.of(text) : Stream.empty())
        .map(text -> Plain.of(text, zone))
        .collect(Collectors.joining(" "));
  }

  private Form form(
      Verb verb,
      Optional<IncidentId> about,
      Map<String, String> given,
      Map<String, String> problems) {
    String name = Labels.capital(verb.name());
    String title = name + about.map(incident -> " " + incident).orElse("");
    var fields =
        verb.arguments().stream()
            .filter(this::hasAnswers)
            .map(argument -> refused(filled(verb, argument, given), problems))
            .toList();
    return new Form(line(verb, about, given), title, verb.button(), fields).about(along(given));
  }

  /// What goes along though no field shows it.
  private static String along(Map<String, String> given) {
    return Stream.of(
            along("The message goes on the timeline", given, "quoted"),
            along("If it is private, the message goes on its timeline", given, "confided"))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static Optional<String> along(String how, Map<String, String> given, String argument) {
    return Optional.ofNullable(given.get(argument))
        .flatMap(Quoted::read)
        .map(message -> how + ": " + Labels.brief(message.words().replaceAll("\\s+", " ")));
  }

  /// The line it completes, with what was said that no field asks for.
  private String line(Verb verb, Optional<IncidentId> about, Map<String, String> given) {
    var along =
        verb.arguments().stream()
            .filter(argument -> !argument.isAsked())
            .filter(argument -> !given.getOrDefault(argument.name(), "").isEmpty())
            .map(argument -> " " + argument.written(given.getOrDefault(argument.name(), "")))
            .collect(Collectors.joining());
    return catalogue.line(verb, about) + along;
  }

  /// Where no service is known, none is asked for.
  private boolean hasAnswers(Argument argument) {
    return argument.isAsked() && (argument.kind() != Kind.SERVICE || !policy.services().isEmpty());
  }

  private Field filled(Verb verb, Argument argument, Map<String, String> given) {
    var kind = argument.kind();
    var field =
        Field.asking(argument.name(), argument.label(), argument.help(), input(kind))
            .filled(kind.answer(given.getOrDefault(argument.name(), "")));
    return verb.insistsOn(argument) ? field.needed() : field;
  }

  private static Field refused(Field field, Map<String, String> problems) {
    return Optional.ofNullable(problems.get(field.name())).map(field::refused).orElse(field);
  }

  private Input input(Kind kind) {
    return switch (kind) {
      case TEXT -> new Input.Paragraph();
      case PERSON, HOLDER -> new Input.PersonPick();
      case FLAG -> new Input.Toggle();
      case SEVERITY, STATUS, ROLE, SCOPE -> choice(kind);
      case SERVICE -> services();
      case TITLE, PEOPLE, NUMBER, TIME, INCIDENT, LINK, MESSAGE, VERB ->
          new Input.Line(kind.example());
    };
  }

  private Input choice(Kind kind) {
    return new Input.Choice(
        kind.choices().stream()
            .map(value -> new Option(value, Labels.of(kind, value), help(kind, value)))
            .toList());
  }

  private Input services() {
    var options = policy.services().stream().map(Forms::service).toList();
    return options.isEmpty() || options.size() > LONGEST_LIST
        ? new Input.Line(policy.services().isEmpty() ? "" : policy.services().getFirst().name())
        : new Input.Choice(options);
  }

  private static Option service(Service service) {
    return new Option(service.name(), service.name(), "");
  }

  private String help(Kind kind, String value) {
    String name = value.toUpperCase(Locale.ROOT);
    return switch (kind) {
      case SEVERITY -> policy.of(Severity.valueOf(name)).impact();
      case STATUS -> Labels.meaning(Status.valueOf(name));
      case ROLE -> Labels.duty(Role.valueOf(name));
      case TEXT,
          TITLE,
          PERSON,
          HOLDER,
          PEOPLE,
          NUMBER,
          TIME,
          INCIDENT,
          SERVICE,
          LINK,
          MESSAGE,
          FLAG,
          SCOPE,
          VERB ->
          "";
    };
  }
}
