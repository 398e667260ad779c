package dev.muster.wording;

import dev.muster.incident.Incident;
import dev.muster.incident.IncidentId;
import dev.muster.reply.Block;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import dev.muster.reply.Span;
import dev.muster.reply.Text;

/// What is said when the room of an incident is changed under it.
public final class RoomNews {
  private RoomNews() {}

  public static Message archived(Incident incident) {
    return elsewhere(
        incident.id(),
        Text.of(
            "The room of {} was archived while it is {}.",
            News.strong(Names.of(incident)),
            Names.of(incident.status())),
        Text.of(
            "Open it again, and I go on in it. {}",
            meanwhile(incident.id(), incident.isPrivate())));
  }

  public static Message lost(Incident incident) {
    return elsewhere(
        incident.id(),
        Text.of(
            "The room of {} is gone while it is {}: it was deleted, or I was taken out of it.",
            News.strong(Names.of(incident)),
            Names.of(incident.status())),
        Text.of(
            "Nothing that was decided is lost. {}",
            meanwhile(incident.id(), incident.isPrivate())));
  }

  /// The incident goes on, and its room does not.
  public static Message stillArchived(IncidentId incident, boolean isPrivate, String why) {
    return elsewhere(
        incident,
        Text.of(
            "{} is open again, but its room is still archived and I cannot open it, because {}.",
            News.strong(incident.toString()),
            why),
        Text.of(
            "Please open it by hand and invite me, and I go on in it. {}",
            meanwhile(incident, isPrivate)));
  }

  private static Message elsewhere(IncidentId incident, Text what, Text next) {
    return Message.of(new Block.Paragraph(what), new Block.Aside(next))
        .offering(
            Button.primary("Post update", Lines.on(incident, "update")),
            Button.of("Catch up", Lines.on(incident, "info")));
  }

  static Text meanwhile(IncidentId incident, boolean isPrivate) {
    return Text.of(
        "Meanwhile what belongs there is {}, and every command works from anywhere: {}",
        isPrivate ? "told to its members one by one" : "said in the announcements",
        new Span.Code(Lines.on(incident, "update", "we are on the phone")));
  }

  public static Message opened(Incident incident) {
    return Message.of(
            "This room is open again, and I go on here. Its card shows how {} stands.",
            Names.of(incident))
        .offering(Button.of("Timeline", Lines.on(incident.id(), "timeline")));
  }

  /// The incident itself is as open as before.
  public static Message madePrivate(Incident incident) {
    return Message.of(
        new Block.Paragraph(
            Text.of(
                "{} This room is private now, but {} is not: its card and its updates are still"
                    + " announced, and everybody can read its timeline.",
                News.strong("Careful."),
                News.strong(Names.of(incident)))),
        new Block.Aside(
            Text.of(
                "Whoever presses Join is not let in by that: whoever leads is asked first. What"
                    + " must stay secret is declared as an incident of its own: {}",
                new Span.Code("/incident declare private: what happened"))));
  }

  /// What was to be said in a room where nothing can be said.
  public static Message instead(IncidentId incident, Message said) {
    return Message.of(
            new Block.Aside(
                Text.of("For {}, in whose room I cannot speak:", News.strong(incident.toString()))))
        .plus(said.blocks().toArray(Block[]::new));
  }
}
