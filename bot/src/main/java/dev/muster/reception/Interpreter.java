package dev.muster.reception;

import dev.muster.command.Cleaning;
import dev.muster.command.Command;
import dev.muster.command.Grammar;
import dev.muster.command.Kind;
import dev.muster.command.Language;
import dev.muster.command.Line;
import dev.muster.command.Mention;
import dev.muster.command.Printer;
import dev.muster.command.Problem;
import dev.muster.command.Quoted;
import dev.muster.command.Rooms;
import dev.muster.command.Strangers;
import dev.muster.command.Suggestion;
import dev.muster.command.Understanding;
import dev.muster.command.Verb;
import dev.muster.commit.Decision;
import dev.muster.desk.Asking;
import dev.muster.desk.Desk;
import dev.muster.desk.Kept;
import dev.muster.incident.Headline;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentId;
import dev.muster.person.People;
import dev.muster.policy.Policy;
import dev.muster.reply.Button;
import dev.muster.reply.Form;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.wording.Answers;
import dev.muster.wording.Forms;
import dev.muster.wording.Hints;
import dev.muster.wording.Returned;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Turns whatever was said into a decision: a command is decided, an unfinished one gets its form,
/// and what was not understood gets a hint.
public final class Interpreter {
  private static final int CHOICES = 5;
  private static final String DECLARE = "/incident declare";

  private final Grammar grammar;
  private final Printer printer;
  private final Desk desk;
  private final Forms forms;
  private final Hints hints;
  private final Completer completer;
  private final People people;
  private final Strangers strangers;
  private final Crossing crossing;
  private final Shortening shortening;
  private final Written written;

  public Interpreter(Language language, Desk desk, Policy policy, People people) {
    this.grammar = language.grammar();
    this.printer = language.printer();
    this.desk = desk;
    this.forms = new Forms(language.catalogue(), policy);
    this.hints = new Hints(language.catalogue(), policy.serviceNames());
    this.people = people;
    this.strangers = new Strangers(printer);
    this.crossing = new Crossing(printer);
    this.shortening = new Shortening(grammar, printer);
    this.written = new Written(grammar);
    this.completer = new Completer(language.catalogue(), desk, policy, people);
  }

  /// @param whereabouts whose rooms the words may name
  Decision decide(Saying saying, Asking asking, Whereabouts whereabouts) {
    var decision = decided(saying, asking, whereabouts);
    return decision.changesNothing()
        ? decision.answering(Returned.with(shortening.of(decision.reply()), written.of(saying)))
        : decision;
  }

  private Decision decided(Saying saying, Asking asking, Whereabouts whereabouts) {
    return switch (saying) {
      case Saying.Typed(var line, var named) ->
          typed(
              grammar.read(line, rooms(named, asking, whereabouts)),
              line,
              asking.naming(named.groups()));
      case Saying.Spoken(var before, var words, var named) ->
          spoken(
              new Mention(before, words),
              rooms(named, asking, whereabouts),
              asking.naming(named.groups()));
      case Saying.Pressed(var line) -> pressed(line, asking);
      case Saying.Submitted form ->
          decideForm(grammar.fill(form.line(), form.values()), handedIn(form, asking));
      case Saying.Marked(var message, var author, var text, var said) ->
          desk.keep(
              new Kept(message, author, Cleaning.clean(text), said, Optional.empty()), asking);
      case Saying.Added(var message, var author, var text, var said, var link) ->
          desk.add(new Kept(message, author, Cleaning.clean(text), said, link), asking);
      case Saying.Raised raised -> decide(grammar.giveBack(DECLARE, given(raised)), asking);
      case Saying.Unmarked(var message) -> desk.release(message, asking);
    };
  }

  /// The room of an incident they may not see is any room to them.
  private Rooms rooms(Named named, Asking asking, Whereabouts whereabouts) {
    return name ->
        named
            .room(name)
            .flatMap(whereabouts::incidentIn)
            .filter(incident -> desk.aim().seen(incident, asking).isPresent());
  }

  private static Map<String, String> given(Saying.Raised raised) {
    var link = Optional.of(raised.link()).filter(at -> !at.isEmpty());
    var said =
        new Kept(
            raised.message(), raised.author(), Cleaning.clean(raised.text()), raised.said(), link);
    return Map.of(
        "title",
        Headline.cut(title(raised.text())),
        "seen",
        raised.isPrivate() ? "" : raised.link(),
        raised.isPrivate() ? "confided" : "quoted",
        said.inForm().map(Quoted::print).orElse(""),
        "private",
        raised.isPrivate() ? "yes" : "");
  }

  private static String title(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining(" "));
  }

  private Decision spoken(Mention mention, Rooms rooms, Asking asking) {
    var understanding = grammar.hear(mention.said(), rooms);
    return mention.isOpening()
        ? typed(understanding, mention.said(), asking)
        : inPassing(understanding, asking)
            .map(line -> Decision.answer(hints.inPassing(line)))
            .orElseGet(() -> decide(understanding, asking));
  }

  /// Whoever was asked which incident they mean has answered.
  private Decision pressed(String line, Asking asking) {
    var understanding = grammar.press(line);
    return printer.isAddressed(line)
        ? decide(understanding, asking)
        : typed(understanding, line, asking);
  }

  private Decision typed(Understanding understanding, String words, Asking asking) {
    return understanding instanceof Understanding.Said(var line)
        ? desk.aim()
            .openHere(asking)
            .map(here -> crossing(here, line, words, asking))
            .orElseGet(() -> decide(understanding, asking))
        : decide(understanding, asking);
  }

  private Decision crossing(IncidentId here, Line line, String words, Asking asking) {
    Predicate<IncidentId> isThere = id -> desk.aim().seen(id, asking).isPresent();
    return crossing
        .question(here, line, isThere)
        .map(Decision::answer)
        .orElseGet(() ->
            decide(new Understanding.Said(crossing.reread(here, line, words, isThere)), asking));
  }

  /// What would be changed by words that may not have been said to Muster, as a line.
  private Optional<String> inPassing(Understanding understanding, Asking asking) {
    return switch (understanding) {
      case Understanding.Said(Line(_, Command.Reading _)) -> Optional.empty();
      case Understanding.Said(Line(var about, Command.OnIncident command)) ->
          Optional.of(printer.print(new Line(about.or(asking::here), command)));
      case Understanding.Said(var line) -> Optional.of(printer.print(line));
      case Understanding.Wanted(var verb, var about, var given) ->
          Optional.of(printer.begun(verb, about, given));
      case Understanding.Confused _ -> Optional.empty();
    };
  }

  private Decision decide(Understanding understanding, Asking asking) {
    return switch (understanding) {
      case Understanding.Said(var line) ->
          stranger(line, asking)
              .map(problem -> Decision.answer(hints.of(problem)))
              .orElseGet(() -> desk.decide(line, asking));
      case Understanding.Wanted wanted -> ask(wanted, asking, forms::of);
      case Understanding.Confused(Problem.Fields(var verb, var about, var problems, var given)) ->
          ask(
              new Understanding.Wanted(verb, about, given),
              asking,
              wanted -> forms.of(new Problem.Fields(verb, wanted.about(), problems, given)));
      case Understanding.Confused(Problem.Missing missing) ->
          Decision.answer(hints.of(missing, choices(missing, asking)));
      case Understanding.Confused(var problem) -> Decision.answer(hints.of(problem));
    };
  }

  /// A form says by itself at which field somebody is not known.
  private Decision decideForm(Understanding understanding, Asking asking) {
    return understanding instanceof Understanding.Said(var line)
        ? desk.decide(line, asking)
        : decide(understanding, asking);
  }

  private Optional<Problem> stranger(Line line, Asking asking) {
    return line.command() instanceof Command.Calling command
        ? command
            .called()
            .filter(handle -> !handle.isMe())
            .filter(handle -> people.named(asking.workspace(), handle.value()).isEmpty())
            .map(handle -> stranger(line, command, handle, asking))
        : Optional.empty();
  }

  private Problem stranger(
      Line line, Command.Calling command, Command.Handle handle, Asking asking) {
    var workspace = asking.workspace();
    var why = Strangers.unfit(handle, asking.groups(), people, workspace);
    return strangers.problem(line, command, handle, why, people.in(workspace));
  }

  /// The incidents a missing one may be: any that is open, but not the one in whose room it is
  /// said.
  private List<Button> choices(Problem.Missing missing, Asking asking) {
    return missing.argument().kind() == Kind.INCIDENT
        ? desk.aim().open(asking).stream()
            .filter(incident -> !asking.isIn(incident.id()))
            .limit(CHOICES)
            .map(incident -> Answers.choice(incident, line(missing, incident)))
            .toList()
        : List.of();
  }

  private String line(Problem.Missing missing, Incident incident) {
    var given = Map.of(missing.argument().name(), incident.id().toString(), "ask", "yes");
    return printer.begun(missing.verb(), Optional.empty(), given);
  }

  Message home(Asking asking) {
    return desk.home(asking);
  }

  List<Suggestion> complete(Asking asking, String text) {
    return completer.complete(asking, text);
  }

  /// A form whose values cannot be used comes back with what was typed.
  private Asking handedIn(Saying.Submitted form, Asking asking) {
    return asking.refusing((argument, why) ->
        again(form, argument, why, asking).orElseGet(() -> new Reply.Whisper(why)));
  }

  private Optional<Reply> again(
      Saying.Submitted form, String argument, Message why, Asking asking) {
    return grammar.giveBack(form.line(), form.values()) instanceof Understanding.Wanted wanted
        ? forms
            .again(wanted, argument, why, asking.by().zone())
            .map(handedIn -> named(handedIn, wanted, asking))
            .map(Reply.Open::new)
        : Optional.empty();
  }

  private Form named(Form handedIn, Understanding.Wanted wanted, Asking asking) {
    return wanted
        .about()
        .flatMap(id -> desk.aim().seen(id, asking))
        .map(incident -> Forms.named(handedIn, incident))
        .orElse(handedIn);
  }

  /// Opens a form, for the incident it is about if it is about one and it can still be done.
  private Decision ask(
      Understanding.Wanted wanted, Asking asking, Function<Understanding.Wanted, Form> form) {
    var verb = wanted.verb();
    return verb.isAboutIncident()
        ? desk.aim()
            .about(
                wanted.about(),
                asking,
                incident ->
                    hindrance(verb, incident)
                        .map(Decision::answer)
                        .orElseGet(() ->
                            open(Forms.named(form.apply(wanted.of(incident.id())), incident))),
                Decision::answer,
                id -> Optional.of(printer.begun(verb, Optional.of(id), wanted.given())))
        : open(form.apply(wanted));
  }

  /// The example of a verb stands in for what is still to be said.
  private Optional<Reply> hindrance(Verb verb, Incident incident) {
    return grammar.hear(verb.example())
            instanceof Understanding.Said(Line(_, Command.OnIncident command))
        ? desk.hindrance(incident, command)
        : Optional.empty();
  }

  private static Decision open(Form form) {
    return Decision.answer(new Reply.Open(form));
  }
}
