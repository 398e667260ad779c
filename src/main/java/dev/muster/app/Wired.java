package dev.muster.app;

import dev.muster.app.settings.Report;
import dev.muster.app.settings.Settings;
import dev.muster.chat.Chat;
import dev.muster.closing.TimeLeft;
import dev.muster.effect.Ids;
import dev.muster.person.Person;
import dev.muster.storage.Database;
import dev.muster.workspace.WorkspaceId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// All of Muster but its threads: the data is open and the door listens, and what falls due waits
/// until somebody calls the core. [Muster] has threads for that; a story does it by hand.
public final class Wired implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Wired.class);

  private final Database database;
  private final Edges edges;
  private final Assembly core;
  private final List<Connection> connections;
  private final WebServer web;
  private final int port;

  private Wired(
      Database database,
      Edges edges,
      Assembly core,
      List<Connection> connections,
      WebServer web,
      int port) {
    this.database = database;
    this.edges = edges;
    this.core = core;
    this.connections = connections;
    this.web = web;
    this.port = port;
  }

  /// @throws dev.muster.storage.Refusal if the data is in use, damaged or newer than this Muster
  public static Wired open(Settings settings, InstantSource clock, Ids ids) {
    return open(settings, clock, ids, chat -> chat);
  }

  /// The same, speaking through what `line` makes of the platforms.
  public static Wired open(
      Settings settings, InstantSource clock, Ids ids, UnaryOperator<Chat> line) {
    var database = Database.open(settings.home(), ids);
    var connections = new ArrayList<Connection>();
    try {
      connections.addAll(connections(settings, database, clock, ids));
      return wire(settings, clock, line, database, connections);
    } catch (RuntimeException e) {
      connections.forEach(connection -> connection.close(() -> Duration.ZERO));
      database.close();
      throw e;
    }
  }

  /// The sandbox is closed once a real workspace is connected, unless somebody asked for it.
  private static List<Connection> connections(
      Settings settings, Database database, InstantSource clock, Ids ids) {
    var connections = new ArrayList<Connection>();
    settings
        .slack()
        .map(slack -> new SlackConnection(slack, database.landmarks(), clock))
        .ifPresent(connections::add);
    if (connections.isEmpty() || settings.keepsSandbox()) {
      connections.add(SandboxConnection.open(settings, database, clock, ids));
    }
    return connections;
  }

  /// Connects last: whoever cannot listen here must not hear anything there.
  private static Wired wire(
      Settings settings,
      InstantSource clock,
      UnaryOperator<Chat> line,
      Database database,
      List<Connection> connections) {
    connections.forEach(connection -> warnOfStrangers(settings, connection));
    var switchboard = new Switchboard(connections);
    var workspaces = connections.stream().map(Connection::workspace).toList();
    var edges = new Edges(workspaces, line.apply(switchboard), switchboard, switchboard);
    var core = new Assembly(database, edges, database.records(), settings.policy(), clock);
    var health =
        new Health(
            new Remembered(database::isWritable, clock),
            core.auditor(),
            () -> troubles(connections));
    var web =
        new WebServer(
            health,
            routes ->
                connections.forEach(
                    connection -> connection.listen(core.frontDoor(), core.happenings(), routes)));
    int port = web.start(settings.bind(), settings.port());
    connections.forEach(Connection::connect);
    return new Wired(database, edges, core, connections, web, port);
  }

  private static List<String> troubles(List<Connection> connections) {
    return connections.stream().flatMap(connection -> connection.trouble().stream()).toList();
  }

  /// Whoever is missed at night is better missed now.
  private static void warnOfStrangers(Settings settings, Connection connection) {
    var handles =
        connection.people().in(connection.workspace()).stream().map(Person::handle).toList();
    if (handles.isEmpty()) {
      return; // Nobody is known there yet.
    }
    settings.strangers(handles).forEach(stranger -> log.warn("{}", Report.line(stranger)));
  }

  public Assembly core() {
    return core;
  }

  public Database database() {
    return database;
  }

  /// Who is in a workspace, as far as it has told us.
  public List<Person> peopleOf(WorkspaceId workspace) {
    return edges.people().in(workspace);
  }

  /// Whether a workspace has told us of everybody in it.
  public boolean knowsEverybodyIn(WorkspaceId workspace) {
    return edges.people().isKnown(workspace);
  }

  /// Whether it is known where a workspace announces.
  public boolean isAnnouncing(WorkspaceId workspace) {
    return edges.announcements().of(workspace).isPresent();
  }

  /// Whether that may be found out yet.
  public boolean isLookingForAnnouncements(WorkspaceId workspace) {
    return edges.announcements().isLookedFor(workspace);
  }

  /// Whether everybody who was heard has all of their answer.
  public boolean owesNothing() {
    return connections.stream().allMatch(Connection::owesNothing);
  }

  public int port() {
    return port;
  }

  /// Closes the door once everybody who was let in has been answered, while there is time, and
  /// nothing else yet. Half of it is for those who came by request.
  void hearNoMore(TimeLeft left) {
    var half = left.before(left.now().dividedBy(2));
    connections.forEach(connection -> connection.hangUp(half));
    web.close(left);
  }

  void close(TimeLeft left) {
    hearNoMore(left);
    connections.forEach(connection -> connection.close(left));
    database.close();
  }

  @Override
  public void close() {
    close(TimeLeft.of(Muster.TO_CLOSE, System::nanoTime));
  }
}
