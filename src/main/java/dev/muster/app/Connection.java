package dev.muster.app;

import dev.muster.chat.Chat;
import dev.muster.closing.TimeLeft;
import dev.muster.happening.Happenings;
import dev.muster.person.People;
import dev.muster.reception.FrontDoor;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import io.javalin.config.RoutesConfig;
import java.util.Optional;

/// A workspace that Muster is connected to, of whatever kind.
interface Connection {
  WorkspaceId workspace();

  Chat chat();

  People people();

  /// Where it hears of its incidents, once that is known.
  Optional<RoomId> announcements();

  /// Where its managers hear of what is serious, if they have a room and it is known.
  Optional<RoomId> managers();

  /// Whether one of the two is not known yet.
  boolean isLookingForAnnouncements();

  /// What is said there comes in here once it is connected, and what changes there is told.
  void listen(FrontDoor door, Happenings happenings, RoutesConfig routes);

  /// Begins to hear and to speak, now that Muster is open. Returns at once, and waits for nobody.
  void connect();

  /// Why nothing can be said there any more until somebody sees to it, if that is so.
  Optional<String> trouble();

  /// Whether everybody who was heard there has all of their answer.
  boolean owesNothing();

  /// Nothing more is heard from now on. What is on its way out is still said.
  void hangUp(TimeLeft left);

  /// Lets go of it.
  void close(TimeLeft left);
}
