package dev.muster.desk;

import dev.muster.command.Command;
import dev.muster.command.Line;
import dev.muster.command.Printer;
import dev.muster.incident.Incident;
import dev.muster.reply.Reply;
import dev.muster.wording.TooLate;
import java.util.Optional;

/// Gives back what somebody wrote with a command that cannot be done any more: nothing that was
/// typed is lost because somebody else was faster.
final class Unsaid {
  private final Printer printer;

  Unsaid(Printer printer) {
    this.printer = printer;
  }

  Reply returned(Incident incident, Command.OnIncident command, Reply refusal) {
    return words(command)
        .map(words -> TooLate.returned(refusal, words, note(incident, words)))
        .orElse(refusal);
  }

  private String note(Incident incident, String words) {
    return printer.print(new Line(Optional.of(incident.id()), new Command.AddNote(words)));
  }

  private static Optional<String> words(Command.OnIncident command) {
    return switch (command) {
      case Command.PostUpdate(var text, _) -> Optional.of(text);
      case Command.SetStatus(_, var note) -> note;
      case Command.HandOver(_, var note) -> note;
      case Command.Snooze(_, var reason) -> reason;
      case Command.Resolve(var summary) -> summary;
      case Command.Reopen(var reason) -> reason;
      case Command.Cancel(var reason) -> reason;
      case Command.AddTask(var text, _, _) -> Optional.of(text);
      case Command.SetSeverity(_, var reason) -> reason;
      case Command.ShowIncident _,
          Command.GiveRole _,
          Command.VacateRole _,
          Command.ShowRoles _,
          Command.AcceptHandover _,
          Command.DeclineHandover _,
          Command.AddNote _,
          Command.ShowTimeline _,
          Command.Retract _,
          Command.ShowTasks _,
          Command.FinishTask _,
          Command.Invite _,
          Command.Uninvite _,
          Command.Follow _,
          Command.Unfollow _,
          Command.Merge _ ->
          Optional.empty();
    };
  }
}
