package dev.muster.adapter.slack.fake;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// Slack on one port of this machine: its Web API, Socket Mode and HTTP mode, one workspace, and
/// the people in it. Its clock is the test's; only waiting for an acknowledgement takes real time.
public final class FakeSlack implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Addresses addresses = new Addresses();
  private final CallLog calls = new CallLog();
  private final Workspace workspace;
  private final Links links;
  private final Deliveries deliveries;
  private final RateLimits limits;
  private final Faults faults;
  private final Acts acts;
  private final Hands hands;
  private final Reception reception;
  private final Server server;
  private final Shortcut shortcut;
  private Optional<SignedCaller> caller = Optional.empty();

  private FakeSlack(InstantSource clock, Installation installation) {
    workspace = new Workspace(clock, installation);
    links = new Links(workspace);
    deliveries = new Deliveries(clock, workspace.turns(), links);
    limits = new RateLimits(clock);
    faults = new Faults(clock);
    var shapes = new Shapes(workspace);
    acts = new Acts(workspace, shapes, new Events(workspace, shapes, deliveries));
    var composer = new Composer(workspace);
    var triggers = new Triggers(workspace);
    var opener = new Opener(workspace);
    var responseUrls = new ResponseUrls(workspace, acts, composer, addresses);
    var files = new FileMethods(workspace, acts, addresses);
    var methods =
        Stream.of(
                new IdentityMethods(shapes, links, addresses).all(),
                new RoomMethods(shapes, acts).all(),
                new MemberMethods(shapes, acts).all(),
                new ReadingMethods(shapes).all(),
                new ChatMethods(shapes, acts, composer).all(),
                new MarkMethods(shapes, acts).all(),
                new BookmarkMethods(shapes).all(),
                new UserGroupMethods(shapes).all(),
                new ViewMethods(shapes, triggers, opener).all(),
                files.all())
            .flatMap(all -> all);
    var api = new WebApi(workspace, limits, calls, methods);
    reception = new Reception(workspace, api, responseUrls, files, faults);
    var payloads = new Payloads(workspace, shapes, triggers, responseUrls);
    var effects = new AckEffects(workspace, opener, responseUrls);
    var doing = new Doing(workspace, deliveries);
    hands =
        new Hands(
            workspace,
            acts,
            doing,
            new Gestures(workspace, acts, doing, payloads, effects),
            new ViewGestures(workspace, doing, payloads, effects));
    server = new Server(addresses, reception, links, faults);
    shortcut = new Shortcut(api, faults);
  }

  /// A workspace called Acme with `#general` in it and nobody but the app, which is installed with
  /// everything that it could ask for.
  public static FakeSlack start(InstantSource clock) {
    return start(clock, Installation.full());
  }

  public static FakeSlack start(InstantSource clock, Installation installation) {
    var slack = new FakeSlack(clock, installation);
    slack.server.start();
    return slack;
  }

  /// At no port: its Web API is reached by `shortcut` alone, and nothing depends on threads.
  public static FakeSlack withoutNetwork(InstantSource clock) {
    var slack = new FakeSlack(clock, Installation.full());
    slack.addresses.at(1);
    return slack;
  }

  public Shortcut shortcut() {
    return shortcut;
  }

  /// What the SDK calls the prefix of the methods' addresses.
  public String apiUrl() {
    return addresses.api();
  }

  public Workspace workspace() {
    return workspace;
  }

  public Grants grants() {
    return workspace.grants();
  }

  /// The connections of Socket Mode.
  public Links links() {
    return links;
  }

  /// What the app was told, and how it is told.
  public Deliveries deliveries() {
    return deliveries;
  }

  public RateLimits limits() {
    return limits;
  }

  public Faults faults() {
    return faults;
  }

  public CallLog calls() {
    return calls;
  }

  /// From here on the app is told by requests to this address.
  public SignedCaller overHttp(URI address) {
    var http = new SignedCaller(workspace, address);
    caller.ifPresent(SignedCaller::close);
    caller = Optional.of(http);
    deliveries.use(http);
    return http;
  }

  public void overSockets() {
    deliveries.use(links);
  }

  /// Somebody new in the workspace, with their hands at the keyboard.
  public Person joins(String handle, ZoneId zone) {
    return new Person(workspace.addUser(handle, zone), hands);
  }

  /// Somebody of another workspace.
  public Person stranger(String handle) {
    return new Person(workspace.addStranger(handle, ZoneId.of("UTC")), hands);
  }

  /// Somebody who is let into some channels only.
  public Person guest(String handle) {
    var user = workspace.addUser(handle, ZoneId.of("UTC"));
    user.becomeGuest();
    return new Person(user, hands);
  }

  /// Another app says something, with no text but what is in its blocks and attached.
  ///
  /// @param blocks a list in JSON, as are the attachments
  public SeenMessage alerts(String robot, Channel where, String blocks, String attachments) {
    return workspace
        .turns()
        .take(() -> {
          var user = workspace.findHandle(robot).orElseGet(() -> workspace.addRobot(robot));
          var content =
              new Message.Content(
                  "", Json.list(blocks), Json.list(attachments), Json.object(), List.of());
          var message = acts.post(where, user.id(), Optional.empty(), content);
          return new Eyes(workspace, user).seen(message);
        });
  }

  public Person person(String handle) {
    var user =
        workspace
            .findHandle(handle)
            .orElseThrow(() -> new AssertionError("nobody is called " + handle));
    return new Person(user, hands);
  }

  /// By its name.
  public Channel channel(String name) {
    return workspace.channel(name);
  }

  /// What is said there for everybody, as somebody reads it who may read everything.
  public List<SeenMessage> reads(Channel channel, ZoneId zone) {
    var reader = new Eyes(workspace, new User("U0READER", workspace.team(), "reader", zone, false));
    return channel.messages().stream()
        .filter(message -> message.onlyFor().isEmpty())
        .map(reader::seen)
        .toList();
  }

  /// The app is removed: its tokens open nothing any more, and it is told so.
  public void uninstall() {
    workspace
        .turns()
        .take(() -> {
          grants().refuseBotToken("account_inactive");
          acts.revokeToken();
          acts.uninstall();
        });
    links.open().forEach(link -> link.sayGoodbye("link_disabled"));
  }

  /// Somebody takes the token back.
  public void revokeToken() {
    workspace
        .turns()
        .take(() -> {
          grants().refuseBotToken("token_revoked");
          acts.revokeToken();
        });
  }

  /// Every connection is cut, and whoever comes is turned away unheard.
  public void goesDown() {
    server.turnAway();
  }

  /// At the same port, with everything as it was.
  public void comesBack() {
    server.letIn();
  }

  /// Waits in real time until this is so, for at most half a minute. Every change is looked at.
  public void await(String what, BooleanSupplier condition) {
    if (!workspace.turns().await(condition, PATIENCE)) {
      throw new AssertionError("it never came to pass: " + what);
    }
  }

  @Override
  public void close() {
    reception.close();
    caller.ifPresent(SignedCaller::close);
    server.stop();
  }
}
