package dev.muster.reception;

import dev.muster.command.Command;
import dev.muster.command.Line;
import dev.muster.command.Printer;
import dev.muster.incident.IncidentId;
import dev.muster.reply.Button;
import dev.muster.reply.Reply;
import dev.muster.wording.Answers;
import java.util.Optional;

/// Words typed in the room of an incident that would end another one: *resolve INC-1 caused it*
/// begins with its name, and may only speak of it.
final class Crossing {
  private final Printer printer;

  Crossing(Printer printer) {
    this.printer = printer;
  }

  /// Which of the two is meant, where that is a question.
  ///
  /// @param here the incident in whose room it is said
  Optional<Reply> question(IncidentId here, Line line) {
    return line.about()
        .filter(named -> !named.equals(here))
        .flatMap(named ->
            switch (line.command()) {
              case Command.Resolve(var words) ->
                  words.map(said ->
                      ask(here, named, line, "Resolve", new Command.Resolve(own(named, said))));
              case Command.Cancel(var words) ->
                  words.map(said ->
                      ask(here, named, line, "Cancel", new Command.Cancel(own(named, said))));
              default -> Optional.empty();
            });
  }

  private static Optional<String> own(IncidentId named, String said) {
    return Optional.of(named + " " + said);
  }

  private Reply ask(
      IncidentId here, IncidentId named, Line line, String doing, Command.OnIncident own) {
    return Answers.whichEnds(
        here,
        named,
        Button.of(doing + " " + here, printer.print(new Line(Optional.of(here), own))),
        Button.of(doing + " " + named, printer.print(line)));
  }
}
