package dev.muster.wording;

import dev.muster.effect.Effect;
import dev.muster.incident.IncidentId;
import dev.muster.person.PersonId;
import dev.muster.reply.Block;
import dev.muster.reply.Message;
import dev.muster.reply.Span;
import java.time.Duration;
import java.util.List;

/// What Muster says when it could not do its work.
public final class Alarms {
  private static final Span MISSING = News.strong("Somebody is missing here.");

  private Alarms() {}

  public static Message undelivered(Effect effect, IncidentId incident, String why) {
    return Message.of(
        "{} For {} I could not {}, because {}. {}Nothing that was decided is lost; please see to this by"
            + " hand.",
        News.strong("Muster needs help."),
        incident,
        what(effect),
        why,
        effect instanceof Effect.OpenRoom ? "This room serves instead. " : "");
  }

  /// Somebody can see to it that it will be possible.
  public static Message notAllowed(Effect effect, IncidentId incident, String why) {
    return Message.of(
        "{} For {} I could not {}, because {}. Once that is allowed I do it by myself, within the hour;"
            + " nothing that was decided is lost.",
        News.strong("Muster needs help."),
        incident,
        what(effect),
        why);
  }

  private static String what(Effect effect) {
    return switch (effect) {
      case Effect.OpenRoom(_, _, var name, _) -> "open the room #" + name;
      case Effect.SetTopic _ -> "set the room's topic";
      case Effect.SetPurpose _ -> "say what its room is for";
      case Effect.AddBookmark _ -> "bookmark where it was seen";
      case Effect.ShowCard _ -> "show its card";
      case Effect.PinCard _ -> "pin its card";
      case Effect.Invite _ -> "invite somebody to its room";
      case Effect.Uninvite _ -> "take somebody out of its room";
      case Effect.Say _, Effect.Announce _, Effect.Alarm _, Effect.Tell _ -> "deliver a message";
      case Effect.React _, Effect.Unreact _ -> "react to a message";
      case Effect.ArchiveRoom _ -> "archive its room";
      case Effect.UnarchiveRoom _ -> "open its archived room again";
      case Effect.OnceAllowed(var late) -> what(late);
    };
  }

  /// @param room where it is to be announced, by name
  public static Message announcementsNotFound(IncidentId incident, String room) {
    return Message.of(
        "{} I do not find {}, where incidents are announced, so nobody outside this room has heard"
            + " of {} from me. Whoever runs Muster: open that channel again (a private one only"
            + " after inviting me there), or name another as {} in muster.yaml. What I have to say"
            + " there waits for a day.",
        News.strong("Not announced."),
        new Span.Code("#" + room),
        incident,
        new Span.Code("announcements"));
  }

  public static Message notAnnounced(IncidentId incident, String room, String why) {
    return Message.of(
        "{} I could not speak of {} in {}, because {}. Please tell whoever waits there, and have whoever"
            + " runs Muster see to it.",
        News.strong("Not announced."),
        incident,
        new Span.Code("#" + room),
        why);
  }

  /// @param room where managers see it, by name
  public static Message managersNotFound(IncidentId incident, String room) {
    return Message.of(
        "{} Managers do not see {}: I do not find their channel {}. Whoever runs Muster: open it"
            + " again (a private one only after inviting me there), or name another as {} in"
            + " muster.yaml. Until then please keep them informed.",
        News.strong("Muster needs help."),
        incident,
        new Span.Code("#" + room),
        new Span.Code("managers"));
  }

  public static Message managersNotTold(IncidentId incident, String room, String why) {
    return Message.of(
        "{} Managers do not see how {} stands: I could not show it in their channel {}, because {}."
            + " Please keep them informed; I say this once.",
        News.strong("Muster needs help."),
        incident,
        new Span.Code("#" + room),
        why);
  }

  public static Message privateRoomFailed(IncidentId incident, String why) {
    return Message.of(
        "The private room of {} could not be opened, because {}. What belongs there is told to its members"
            + " one by one.",
        incident,
        why);
  }

  /// Whether a message says that this person is missing.
  public static boolean isMissing(PersonId person, Message message) {
    return message.blocks().stream()
        .anyMatch(block ->
            block instanceof Block.Paragraph(var text)
                && text.spans().containsAll(List.of(MISSING, new Span.Name(person))));
  }

  public static Message notInvited(PersonId person, String why) {
    return Message.of(
        "{} I could not invite {}, because {}. Please bring them in by hand, or keep them informed.",
        MISSING,
        person,
        why);
  }

  public static Message stillInRoom(IncidentId incident, PersonId person, String why) {
    return Message.of(
        "{} {} is still in the private room of {}: I could not take them out, because {}. Please do it by"
            + " hand.",
        News.strong("Careful."),
        person,
        incident,
        why);
  }

  public static Message unreachable(PersonId person, String why) {
    return Message.of(
        "{} I must page {} and cannot reach them: {}. Please call them, or somebody in their place.",
        News.strong("Muster needs help."),
        new Span.Mention(person),
        why);
  }

  /// There is a page for people of whom only the handles are known.
  public static Message unknown(List<String> handles, String why) {
    return Message.of(
        "{} I must page {} and cannot reach them: {}. Please call them, or somebody in their place.",
        News.strong("Muster needs help."),
        Uncalled.names(handles),
        why);
  }

  public static Message unreadable() {
    return Message.of(
        "{} Something I was to say or do was stored in a way that this version cannot read, so it was"
            + " not done: it may have been a page. Look at open incidents, and at the log; it is kept"
            + " in the table dead_letter.",
        News.strong("Muster needs help."));
  }

  public static Message overdue(int timers, int effects, int stuck, Duration oldest) {
    return Message.of(
        "{} Deadlines overdue: {}. Messages that wait: {}; that failed again and again: {}. The"
            + " longest waits for {}. Look at the log and at /health/ready.",
        News.strong("Muster needs help."),
        timers,
        effects,
        stuck,
        Names.of(oldest));
  }
}
