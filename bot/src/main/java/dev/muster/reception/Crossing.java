package dev.muster.reception;

import dev.muster.command.Address;
import dev.muster.command.Command;
import dev.muster.command.Line;
import dev.muster.command.Printer;
import dev.muster.incident.IncidentId;
import dev.muster.reply.Button;
import dev.muster.reply.Reply;
import dev.muster.wording.Answers;
import java.util.Optional;
import java.util.function.Predicate;

/// Words said in the room of an incident that would end another one: *resolve INC-1 caused it*
/// begins with its name, and may only speak of it.
final class Crossing {
  private final Printer printer;

  Crossing(Printer printer) {
    this.printer = printer;
  }

  /// What ends an incident, in its own words if there are any.
  private record End(boolean isCancel, Optional<String> words) {
    static Optional<End> of(Command command) {
      return switch (command) {
        case Command.Resolve(var words) -> Optional.of(new End(false, words));
        case Command.Cancel(var words) -> Optional.of(new End(true, words));
        default -> Optional.empty();
      };
    }

    End saying(Optional<String> other) {
      return new End(isCancel, other);
    }

    String doing() {
      return isCancel ? "Cancel" : "Resolve";
    }

    Line of(IncidentId incident) {
      return new Line(
          Optional.of(incident), isCancel ? new Command.Cancel(words) : new Command.Resolve(words));
    }
  }

  /// @param own how it ends the incident here
  /// @param ofOther how it ends the other one
  private record Question(IncidentId other, End own, End ofOther) {}

  /// Which of the two is meant, where that is a question.
  ///
  /// @param here the incident in whose room it is said
  /// @param isThere whether there is such an incident for whoever says it
  Optional<Reply> question(IncidentId here, Line line, Predicate<IncidentId> isThere) {
    return End.of(line.command())
        .flatMap(
            end -> line.about().map(named -> addressed(named, end)).orElseGet(() -> spokenOf(end)))
        .filter(question -> !question.other().equals(here) && isThere.test(question.other()))
        .map(question -> ask(here, question));
  }

  /// The same of the incident here, where what looked like a name is none: *resolve Incident 4711
  /// at our provider*.
  ///
  /// @param typed as it was said
  Line reread(IncidentId here, Line line, String typed, Predicate<IncidentId> isThere) {
    return End.of(line.command())
        .flatMap(end ->
            line.about()
                .filter(named -> !isThere.test(named))
                .flatMap(named -> Address.in(typed, named, end.words().orElse("")))
                .filter(Address::isSpelledOut)
                .map(address -> end.saying(Optional.of(address.text())).of(here)))
        .orElse(line);
  }

  private static Optional<Question> addressed(IncidentId named, End end) {
    var own = end.words().map(said -> named + " " + said);
    return Optional.of(new Question(named, end.saying(own), end));
  }

  private static Optional<Question> spokenOf(End end) {
    return end.words()
        .flatMap(Address::of)
        .map(address ->
            new Question(
                address.incident(),
                end,
                end.saying(Optional.of(address.rest()).filter(rest -> !rest.isEmpty()))));
  }

  private Reply ask(IncidentId here, Question question) {
    var other = question.other();
    var doing = question.own().doing();
    return Answers.whichEnds(
        here,
        other,
        Button.of(doing + " " + here, printer.print(question.own().of(here))),
        Button.of(doing + " " + other, printer.addressed(question.ofOther().of(other))));
  }
}
