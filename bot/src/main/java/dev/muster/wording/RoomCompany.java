package dev.muster.wording;

import dev.muster.incident.Incident;
import dev.muster.person.PersonId;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import dev.muster.reply.Text;
import dev.muster.wording.Absences.Left;
import java.util.Optional;

/// What the room of a private incident hears when somebody came or went without Muster.
public final class RoomCompany {
  private RoomCompany() {}

  /// @param out the line that takes them out again
  public static Message entered(Incident incident, PersonId person, Optional<String> out) {
    return offering(
        Message.of("{} is in this room now, and a member of {}.", person, incident.id()),
        out.map(line -> Button.of("Take out", line)));
  }

  /// @param back the line that lets them in again
  public static Message departed(Incident incident, Left left, Optional<String> back) {
    return offering(
        Absences.said(
            Text.of("{} left the room and sees {} no more.", left.person(), incident.id()),
            incident,
            left),
        back.map(line -> Button.of("Invite again", line)));
  }

  public static Message overlooked(Incident incident, PersonId person) {
    return Message.of(
        "{} reads along in this room, and is no member of {}: I do not listen to them. "
            + "Whoever should not read this has to be removed from the room by hand.",
        person,
        incident.id());
  }

  private static Message offering(Message message, Optional<Button> button) {
    return button.map(message::offering).orElse(message);
  }
}
