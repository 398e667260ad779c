package dev.muster.desk;

import dev.muster.command.Command;
import dev.muster.incident.Incident;
import dev.muster.reply.Reply;
import java.util.Optional;

/// What stands in the way of a command as an incident is now.
record Hindrances(Trail trail) {
  /// Why a command makes no sense now, whatever it goes on to say: most do only while people still
  /// work on the incident.
  Optional<Reply> of(Incident incident, Command.OnIncident command) {
    return switch (command) {
      case Command.PostUpdate _,
          Command.SetStatus _,
          Command.GiveRole _,
          Command.VacateRole _,
          Command.HandOver _,
          Command.AcceptHandover _,
          Command.DeclineHandover _,
          Command.Merge _,
          Command.Resolve _,
          Command.Cancel _ ->
          over(incident);
      case Command.Snooze _ -> over(incident).or(() -> UpdateDesk.hindersSnoozing(incident));
      case Command.AddTask _ -> gone(incident);
      case Command.Reopen _ -> StatusDesk.hindersReopening(incident);
      case Command.ShowIncident _,
          Command.SetSeverity _,
          Command.ShowRoles _,
          Command.AddNote _,
          Command.ShowTimeline _,
          Command.Retract _,
          Command.ShowTasks _,
          Command.FinishTask _,
          Command.Invite _,
          Command.Uninvite _,
          Command.Follow _,
          Command.Unfollow _ ->
          Optional.empty();
    };
  }

  /// What was merged has no tasks of its own any more.
  private Optional<Reply> gone(Incident incident) {
    return incident.mergedInto().map(_ -> trail.over(incident));
  }

  private Optional<Reply> over(Incident incident) {
    return incident.isOpen() ? Optional.empty() : Optional.of(trail.over(incident));
  }
}
