package dev.muster.desk;

import dev.muster.access.Access;
import dev.muster.command.Command;
import dev.muster.command.Line;
import dev.muster.command.Printer;
import dev.muster.commit.Decision;
import dev.muster.incident.Incident;
import dev.muster.person.PersonId;
import dev.muster.reply.Button;
import dev.muster.wording.Doors;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// Keeps the door of a private incident: nobody is let in by the way, while something else is done.
final class Doorkeeper {
  private final Access access;
  private final Printer printer;

  Doorkeeper(Access access, Printer printer) {
    this.access = access;
    this.printer = printer;
  }

  /// Asks first, if a command speaks of somebody who may not know of the incident.
  ///
  /// @param others buttons beside those that let them in and say it again
  Optional<Decision> asksFirst(
      Incident incident,
      PersonId person,
      Command.Handle called,
      Command.OnIncident command,
      Button... others) {
    return access.maySee(person, incident)
        ? Optional.empty()
        : Optional.of(
            Decision.answer(
                Doors.closed(
                    incident,
                    person,
                    Stream.concat(
                            Stream.of(
                                Doors.letIn(called, line(incident, new Command.Invite(called))),
                                Doors.again(line(incident, command))),
                            Arrays.stream(others))
                        .toList())));
  }

  String line(Incident incident, Command.OnIncident command) {
    return printer.print(new Line(Optional.of(incident.id()), command));
  }
}
