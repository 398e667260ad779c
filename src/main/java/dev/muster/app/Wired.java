package dev.muster.app;

import dev.muster.adapter.sandbox.Sandbox;
import dev.muster.adapter.sandbox.SandboxPeople;
import dev.muster.adapter.sandbox.SandboxSettings;
import dev.muster.app.settings.Report;
import dev.muster.app.settings.Settings;
import dev.muster.chat.Chat;
import dev.muster.effect.Ids;
import dev.muster.person.People;
import dev.muster.person.Person;
import dev.muster.policy.Policy;
import dev.muster.sandbox.SandboxRoom;
import dev.muster.sandbox.SandboxRooms;
import dev.muster.storage.Database;
import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// All of Muster but its threads: the data is open and the door listens, and what falls due waits
/// until somebody calls the core. [Muster] has threads for that; a story does it by hand.
public final class Wired implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Wired.class);

  private final Database database;
  private final Assembly core;
  private final Sandbox sandbox;
  private final WebServer web;
  private final int port;

  private Wired(Database database, Assembly core, Sandbox sandbox, WebServer web, int port) {
    this.database = database;
    this.core = core;
    this.sandbox = sandbox;
    this.web = web;
    this.port = port;
  }

  /// @throws dev.muster.storage.Refusal if the data is in use, damaged or newer than this Muster
  public static Wired open(Settings settings, InstantSource clock, Ids ids) {
    return open(settings, clock, ids, chat -> chat);
  }

  /// The same, speaking through what `line` makes of the platform.
  public static Wired open(
      Settings settings, InstantSource clock, Ids ids, UnaryOperator<Chat> line) {
    var database = Database.open(settings.home(), ids);
    try {
      return wire(settings, clock, ids, line, database);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private static Wired wire(
      Settings settings,
      InstantSource clock,
      Ids ids,
      UnaryOperator<Chat> line,
      Database database) {
    var policy = settings.policy();
    var people = new SandboxPeople();
    warnOfStrangers(settings, people);
    var rooms = database.sandboxRooms(SandboxPeople.WORKSPACE);
    var sandbox = new Sandbox(rooms, people, clock);
    var looks = new SandboxSettings(policy.announcements(), settings.address());
    sandbox.furnish(looks);
    var core =
        new Assembly(
            database,
            edges(line.apply(sandbox.chat()), people, rooms, policy),
            database.records(),
            policy,
            clock);
    var routes = sandbox.routes(core.frontDoor(), () -> ids.next().value(), looks);
    var web = new WebServer(new Health(database::isWritable, core.auditor()), routes::addTo);
    return new Wired(database, core, sandbox, web, web.start(settings.bind(), settings.port()));
  }

  /// Whoever is missed at night is better missed now.
  private static void warnOfStrangers(Settings settings, People people) {
    var handles = people.in(SandboxPeople.WORKSPACE).stream().map(Person::handle).toList();
    settings.strangers(handles).forEach(stranger -> log.warn("{}", Report.line(stranger)));
  }

  private static Edges edges(Chat chat, People people, SandboxRooms rooms, Policy policy) {
    return new Edges(
        List.of(SandboxPeople.WORKSPACE),
        chat,
        people,
        _ -> rooms.named(policy.announcements()).map(SandboxRoom::id));
  }

  public Assembly core() {
    return core;
  }

  public Database database() {
    return database;
  }

  public int port() {
    return port;
  }

  /// Closes the door once everybody who was let in has been answered, and nothing else yet.
  void hearNoMore() {
    sandbox.hangUp();
    web.close();
  }

  @Override
  public void close() {
    hearNoMore();
    database.close();
  }
}
