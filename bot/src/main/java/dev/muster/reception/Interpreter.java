package dev.muster.reception;

import dev.muster.command.Grammar;
import dev.muster.command.Language;
import dev.muster.command.Problem;
import dev.muster.command.Suggestion;
import dev.muster.command.Understanding;
import dev.muster.command.Verb;
import dev.muster.commit.Decision;
import dev.muster.desk.Asking;
import dev.muster.desk.Desk;
import dev.muster.desk.Kept;
import dev.muster.incident.IncidentId;
import dev.muster.person.People;
import dev.muster.policy.Policy;
import dev.muster.reply.Form;
import dev.muster.reply.Reply;
import dev.muster.wording.Forms;
import dev.muster.wording.Hints;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Turns whatever was said into a decision: a command is decided, an unfinished one gets its form,
/// and what was not understood gets a hint.
public final class Interpreter {
  private final Grammar grammar;
  private final Desk desk;
  private final Forms forms;
  private final Hints hints;
  private final Completer completer;

  public Interpreter(Language language, Desk desk, Policy policy, People people) {
    this.grammar = language.grammar();
    this.desk = desk;
    this.forms = new Forms(language.catalogue(), policy);
    this.hints = new Hints(language.catalogue());
    this.completer = new Completer(language.catalogue(), desk, policy, people);
  }

  Decision decide(Saying saying, Asking asking) {
    return switch (saying) {
      case Saying.Typed(var line) -> decide(grammar.read(line), asking);
      case Saying.Spoken(var words) -> decide(grammar.hear(words), asking);
      case Saying.Pressed(var line) -> decide(grammar.read(line), asking);
      case Saying.Submitted(var line, var values) -> decide(grammar.fill(line, values), asking);
      case Saying.Marked(var message, var author, var text, var said) ->
          desk.keep(new Kept(message, author, text, said), asking);
      case Saying.Unmarked(var message) -> desk.release(message, asking);
    };
  }

  private Decision decide(Understanding understanding, Asking asking) {
    return switch (understanding) {
      case Understanding.Said(var line) -> desk.decide(line, asking);
      case Understanding.Wanted(var verb, var about, var given) ->
          ask(verb, about, asking, id -> forms.of(new Understanding.Wanted(verb, id, given)));
      case Understanding.Confused(Problem.Fields(var verb, var about, var problems, var given)) ->
          ask(verb, about, asking, id -> forms.of(new Problem.Fields(verb, id, problems, given)));
      case Understanding.Confused(var problem) -> Decision.answer(hints.of(problem));
    };
  }

  List<Suggestion> complete(Asking asking, String text) {
    return completer.complete(asking, text);
  }

  /// Opens a form, for the incident it is about if it is about one.
  private Decision ask(
      Verb verb,
      Optional<IncidentId> about,
      Asking asking,
      Function<Optional<IncidentId>, Form> form) {
    return verb.isAboutIncident()
        ? desk.about(
            about,
            asking,
            incident -> open(form.apply(Optional.of(incident.id()))),
            Decision::answer,
            id -> "/incident " + verb.name() + " " + id)
        : open(form.apply(Optional.empty()));
  }

  private static Decision open(Form form) {
    return Decision.answer(new Reply.Open(form));
  }
}
