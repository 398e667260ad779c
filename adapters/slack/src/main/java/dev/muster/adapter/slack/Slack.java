package dev.muster.adapter.slack;

import com.slack.api.methods.response.apps.connections.AppsConnectionsOpenResponse;
import dev.muster.adapter.slack.Caretaker.Chore;
import dev.muster.adapter.slack.SlackSettings.Door;
import dev.muster.adapter.slack.socket.Addresses.Unavailable;
import dev.muster.adapter.slack.socket.Rhythm;
import dev.muster.adapter.slack.socket.SocketMode;
import dev.muster.adapter.slack.socket.Standing;
import dev.muster.chat.Chat;
import dev.muster.closing.TimeLeft;
import dev.muster.happening.Happenings;
import dev.muster.person.People;
import dev.muster.person.PersonId;
import dev.muster.reception.FrontDoor;
import dev.muster.workspace.Landmark;
import dev.muster.workspace.Landmarks;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/// One Slack workspace: a chat platform for Muster, and everybody in it who speaks to Muster.
///
/// To make one talks to nobody. `listen` says who hears what comes in; `connect` begins in the
/// background and goes on by itself, however long Slack is down.
public final class Slack implements AutoCloseable {
  private static final Duration FRESH = Duration.ofHours(1);
  private static final Duration A_MOMENT = Duration.ofSeconds(1);
  private static final Duration NOTICEABLE = Duration.ofMinutes(3);

  private final SlackSettings settings;
  private final InstantSource clock;
  private final Rhythm rhythm;
  private final Ground ground;
  private final Places places;
  private final Chat chat;
  private final Entrance appEntrance;
  private volatile Optional<Ears> ears = Optional.empty();
  private volatile Optional<Rounds> rounds = Optional.empty();
  private volatile Optional<SocketMode> sockets = Optional.empty();
  private volatile List<Thread> caretakers = List.of();

  /// @param landmarks what was found before
  /// @param rhythm how connections are kept, for Socket Mode
  public Slack(
      SlackSettings settings,
      WorkspaceId workspace,
      Landmarks landmarks,
      InstantSource clock,
      Rhythm rhythm) {
    this.settings = settings;
    this.clock = clock;
    this.rhythm = rhythm;
    var api = new WebApi(settings, clock);
    this.appEntrance = new Entrance(clock);
    var identity = new Identity(clock);
    var people = new SlackPeople(workspace, identity::team);
    var names = new Introductions(workspace, people, api);
    var line = new Line(api, new Limiter(clock));
    this.ground =
        new Ground(
            api, names, identity, new Directs(line), new Renderer(people::name), settings.inTime());
    this.places =
        new Places(
            new Announcements(
                names,
                new Named(landmarks, workspace, Landmark.ANNOUNCEMENTS, settings.announcements())),
            settings
                .managers()
                .map(name -> new Named(landmarks, workspace, Landmark.MANAGERS, name))
                .map(named -> new Announcements(names, named)));
    this.chat = new SlackChat(line, ground, clock);
  }

  public Chat chat() {
    var watched = new Watched(chat, () -> ears.ifPresent(all -> all.homes().changed()), this::left);
    return new Placing(watched, places);
  }

  public People people() {
    return ground.names().people();
  }

  /// Where incidents are announced, as far as it was found.
  public Optional<RoomId> announcements() {
    return places.announcements().room();
  }

  /// Where managers hear of what is serious, if they have a channel and it was found.
  public Optional<RoomId> managers() {
    return places.managers().flatMap(Announcements::room);
  }

  /// Whether Slack has yet to say where.
  public boolean isLookingForAnnouncements() {
    return places.isLookedFor();
  }

  /// Whatever comes in is heard by this door from here on, and whatever changes is told.
  public void listen(FrontDoor door, Happenings happenings) {
    var observed = new Observed(happenings, places, this::left);
    ears = Optional.of(new Ears(ground, door, observed, this::shutOut, clock));
    rounds = Optional.of(new Rounds(ground.names(), ground.attendance(), observed, clock));
  }

  private void left(PersonId person) {
    ears.ifPresent(all -> all.homes().renew(person));
  }

  private void shutOut(String why) {
    ground.identity().shutOut(why);
    var _ = ground.api().entrance().shut(why);
  }

  /// For HTTP mode: where Slack calls Muster, once somebody listens.
  public Optional<SlackRoutes> routes() {
    return settings.door() instanceof Door.Http(var secret)
        ? ears.map(all ->
            new SlackRoutes(new Signatures(secret, clock), all.deliveries(), new Muffler(clock)))
        : Optional.empty();
  }

  /// Begins, and returns at once. Who asks whether we are connected finds the sockets there.
  public void connect() {
    if (settings.door() instanceof Door.Socket(var token, var connections)) {
      var opened = new SocketMode(http(), rhythm, clock);
      sockets = Optional.of(opened);
      ears.ifPresent(all -> opened.start(connections, () -> address(token), all.deliveries()));
    }
    var api = ground.api();
    caretakers =
        Stream.of(
                new Caretaker(
                    new Chore(() -> ground.identity().ask(api), FRESH),
                    new Chore(() -> ground.names().people().refresh(api), FRESH)),
                new Caretaker(new Chore(places::find, Duration.ZERO)),
                new Caretaker(new Chore(this::roundIsMade, Duration.ZERO)))
            .map(chores -> Thread.ofVirtual().name("slack-caretaker").start(chores))
            .toList();
  }

  private boolean roundIsMade() {
    return rounds.map(all -> all.make(standing())).orElse(true);
  }

  /// Why we do not hear Slack or it does not hear us, if that is so for long.
  public Optional<String> trouble() {
    return ground
        .api()
        .entrance()
        .trouble()
        .or(appEntrance::trouble)
        .or(this::silence)
        .or(this::strangers);
  }

  private Optional<String> strangers() {
    return sockets.flatMap(SocketMode::strangers);
  }

  private Optional<String> silence() {
    var standing = standing();
    boolean isShort = standing.since().plus(NOTICEABLE).isAfter(clock.instant());
    return standing.isConnected() || isShort
        ? Optional.empty()
        : Optional.of(
            "Slack is not connected since %s: %s"
                .formatted(standing.since(), standing.trouble().orElse("it does not answer")));
  }

  /// Whether we hear Slack and it hears us. By request we cannot know the former.
  public Standing standing() {
    var known = ground.identity().standing();
    var heard = sockets.map(SocketMode::standing).orElse(known);
    return known.isConnected() ? heard : known;
  }

  /// Whether everybody who was heard has all of their answer.
  public boolean owesNothing() {
    return ears.map(Ears::oweNothing).orElse(true);
  }

  private URI address(String token) throws Unavailable {
    return switch (ground
        .api()
        .ask(appEntrance, slack -> slack.appsConnectionsOpen(r -> r.token(token)))) {
      case Answer.Ok<AppsConnectionsOpenResponse>(var answer) -> address(answer);
      case Answer.Later<AppsConnectionsOpenResponse>(var pause, var why) ->
          throw new Unavailable(why, pause);
      case Answer.No<AppsConnectionsOpenResponse>(var error, _) ->
          throw new Unavailable("Slack opens no connection: " + error, Duration.ZERO);
      case Answer.Unclear<AppsConnectionsOpenResponse>(var why) ->
          throw new Unavailable(why, Duration.ZERO);
    };
  }

  /// The address carries a ticket, so none that is malformed is repeated.
  private static URI address(AppsConnectionsOpenResponse answer) throws Unavailable {
    try {
      return URI.create(Optional.ofNullable(answer.getUrl()).orElse(" "));
    } catch (IllegalArgumentException _) {
      throw new Unavailable("Slack gave no address for the connection", Duration.ZERO);
    }
  }

  private HttpClient http() {
    var http =
        HttpClient.newBuilder()
            .executor(Executors.newThreadPerTaskExecutor(VirtualThreads.named("slack-http")));
    settings
        .proxy()
        .map(proxy -> ProxySelector.of(new InetSocketAddress(proxy.getHost(), proxy.getPort())))
        .ifPresent(http::proxy);
    return http.build();
  }

  /// Hears nothing more, and lets what was heard be answered while there is time. What is to be
  /// said still can be.
  public void hangUp(TimeLeft left) {
    caretakers.forEach(Thread::interrupt);
    sockets.ifPresent(all -> all.close(left));
    ears.ifPresent(all -> all.close(left));
  }

  public void close(TimeLeft left) {
    hangUp(left);
    ground.api().close();
  }

  @Override
  public void close() {
    close(() -> A_MOMENT);
  }
}
