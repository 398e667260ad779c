package dev.muster.app;

import dev.muster.adapter.sandbox.Sandbox;
import dev.muster.adapter.sandbox.SandboxPeople;
import dev.muster.adapter.sandbox.SandboxSettings;
import dev.muster.app.settings.Settings;
import dev.muster.chat.Chat;
import dev.muster.closing.TimeLeft;
import dev.muster.effect.Ids;
import dev.muster.happening.Happenings;
import dev.muster.person.People;
import dev.muster.reception.FrontDoor;
import dev.muster.sandbox.SandboxRoom;
import dev.muster.sandbox.SandboxRooms;
import dev.muster.storage.Database;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import io.javalin.config.RoutesConfig;
import java.time.InstantSource;
import java.util.Optional;

/// The built-in workspace, which is there as soon as Muster is.
final class SandboxConnection implements Connection {
  private final SandboxPeople people = new SandboxPeople();
  private final SandboxRooms rooms;
  private final SandboxSettings settings;
  private final Sandbox sandbox;
  private final Ids ids;

  private SandboxConnection(
      SandboxRooms rooms, SandboxSettings settings, InstantSource clock, Ids ids) {
    this.rooms = rooms;
    this.settings = settings;
    this.sandbox = new Sandbox(rooms, people, clock);
    this.ids = ids;
  }

  static SandboxConnection open(
      Settings settings, Database database, InstantSource clock, Ids ids) {
    var connection =
        new SandboxConnection(
            database.sandboxRooms(SandboxPeople.WORKSPACE),
            new SandboxSettings(
                settings.policy().announcements(),
                settings.policy().managers(),
                settings.address()),
            clock,
            ids);
    connection.sandbox.furnish(connection.settings);
    return connection;
  }

  @Override
  public WorkspaceId workspace() {
    return SandboxPeople.WORKSPACE;
  }

  @Override
  public Chat chat() {
    return sandbox.chat();
  }

  @Override
  public People people() {
    return people;
  }

  @Override
  public Optional<RoomId> announcements() {
    return rooms.named(settings.announcements()).map(SandboxRoom::id);
  }

  @Override
  public Optional<RoomId> managers() {
    return settings.managers().flatMap(rooms::named).map(SandboxRoom::id);
  }

  @Override
  public boolean isLookingForAnnouncements() {
    return false;
  }

  /// Nobody archives or deletes a room here, or leaves.
  @Override
  public void listen(FrontDoor door, Happenings happenings, RoutesConfig routes) {
    sandbox.routes(door, () -> ids.next().value(), settings).addTo(routes);
  }

  @Override
  public void connect() {}

  /// The answer is what the request returns.
  @Override
  public boolean owesNothing() {
    return true;
  }

  @Override
  public Optional<String> trouble() {
    return Optional.empty();
  }

  @Override
  public void hangUp(TimeLeft left) {
    sandbox.hangUp();
  }

  @Override
  public void close(TimeLeft left) {}
}
