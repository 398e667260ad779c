package dev.muster.wording;

import dev.muster.incident.Incident;
import dev.muster.reply.Span;
import dev.muster.reply.Text;
import dev.muster.workspace.RoomId;
import java.util.Optional;

/// How somebody gets to an incident's room. A room is named only once it is known: until then its
/// name is a wish, and may be somebody else's.
public sealed interface Way {
  /// They are in it.
  record Here() implements Way {}

  record To(RoomId room) implements Way {}

  /// They may know of it, and are not one of those in it.
  record MembersOnly() implements Way {}

  record NotYet() implements Way {}

  /// Nobody can talk in it.
  ///
  /// @param why what became of it, in a word
  record Shut(String why) implements Way {}

  /// What there is to say about it, if anything.
  default Optional<Text> to(Incident incident) {
    return switch (this) {
      case Here _ -> Optional.empty();
      case To(var room) -> Optional.of(Text.of("Its room is {}.", new Span.Room(room)));
      case MembersOnly _ ->
          Optional.of(
              Text.of(
                  "Its room is for its members; {} lets you in.",
                  new Span.Code(Lines.on(incident.id(), "join"))));
      case NotYet _ -> Optional.of(Text.of("It has no room yet."));
      case Shut(var why) -> Optional.of(shut(incident, why));
    };
  }

  private static Text shut(Incident incident, String why) {
    var shut = Text.of("Its room is {}.", why);
    return incident.isOpen()
        ? shut.plus(Text.of(" ")).plus(RoomNews.meanwhile(incident.id(), incident.isPrivate()))
        : shut;
  }
}
