package dev.muster.app;

import dev.muster.chat.Chat;
import dev.muster.person.People;
import dev.muster.reception.FrontDoor;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import io.javalin.config.RoutesConfig;
import java.util.Optional;

/// A workspace that Muster is connected to, of whatever kind.
interface Connection extends AutoCloseable {
  WorkspaceId workspace();

  Chat chat();

  People people();

  /// Where it hears of its incidents, once that is known.
  Optional<RoomId> announcements();

  /// What is said there comes in here from now on.
  void listen(FrontDoor door, RoutesConfig routes);

  /// Whether everybody who was heard there has all of their answer.
  boolean owesNothing();

  /// Nothing more is heard from now on. What is on its way out is still said.
  void hangUp();

  @Override
  void close();
}
