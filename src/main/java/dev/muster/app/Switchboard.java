package dev.muster.app;

import dev.muster.chat.Chat;
import dev.muster.chat.Delivery;
import dev.muster.chat.Receipt;
import dev.muster.courier.AnnouncementRooms;
import dev.muster.person.People;
import dev.muster.person.Person;
import dev.muster.person.PersonId;
import dev.muster.person.Unfit;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All connected workspaces, as if they were one: everything goes to the one it belongs to.
///
/// A workspace that is not connected any more is not there: nobody in it is known, and what was to
/// be said in it waits, for it may be connected again.
final class Switchboard implements Chat, People, AnnouncementRooms {
  private static final Duration UNTIL_LOOKED_AGAIN = Duration.ofMinutes(1);

  private final Map<WorkspaceId, Connection> connections;

  Switchboard(List<Connection> connections) {
    this.connections =
        connections.stream().collect(Collectors.toMap(Connection::workspace, Function.identity()));
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    var workspace = delivery.call().workspace();
    return at(workspace)
        .map(connection -> connection.chat().deliver(delivery))
        .orElseGet(() -> new Receipt.TryLater(UNTIL_LOOKED_AGAIN, workspace + " is not connected"));
  }

  @Override
  public Optional<Person> find(PersonId id) {
    return at(id.workspace()).flatMap(connection -> connection.people().find(id));
  }

  @Override
  public Optional<Person> named(WorkspaceId workspace, String handle) {
    return at(workspace).flatMap(connection -> connection.people().named(workspace, handle));
  }

  @Override
  public Unfit unfit(WorkspaceId workspace, String handle) {
    return at(workspace)
        .map(connection -> connection.people().unfit(workspace, handle))
        .orElse(Unfit.UNKNOWN);
  }

  @Override
  public boolean isKnown(WorkspaceId workspace) {
    return at(workspace).map(connection -> connection.people().isKnown(workspace)).orElse(false);
  }

  @Override
  public List<Person> in(WorkspaceId workspace) {
    return at(workspace).map(connection -> connection.people().in(workspace)).orElse(List.of());
  }

  @Override
  public Optional<RoomId> of(WorkspaceId workspace) {
    return at(workspace).flatMap(Connection::announcements);
  }

  @Override
  public Optional<RoomId> managers(WorkspaceId workspace) {
    return at(workspace).flatMap(Connection::managers);
  }

  @Override
  public boolean isLookedFor(WorkspaceId workspace) {
    return at(workspace).map(Connection::isLookingForAnnouncements).orElse(true);
  }

  private Optional<Connection> at(WorkspaceId workspace) {
    return Optional.ofNullable(connections.get(workspace));
  }
}
