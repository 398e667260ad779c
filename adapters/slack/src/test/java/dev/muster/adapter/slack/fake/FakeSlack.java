package dev.muster.adapter.slack.fake;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.websocket.server.JettyServerUpgradeRequest;
import org.eclipse.jetty.ee10.websocket.server.JettyServerUpgradeResponse;
import org.eclipse.jetty.ee10.websocket.server.config.JettyWebSocketServletContainerInitializer;

/// Slack on one port of this machine: its Web API, Socket Mode and HTTP mode, one workspace, and
/// the people in it. Its clock is the test's; only waiting for an acknowledgement takes real time.
public final class FakeSlack implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration FOR_EVER = Duration.ofDays(1);
  private static final long LARGEST_FRAME = 1_000_000;

  private final Workspace workspace;
  private final Links links;
  private final Deliveries deliveries;
  private final RateLimits limits;
  private final Faults faults;
  private final CallLog calls = new CallLog();
  private final Gestures gestures;
  private final Reception reception;
  private final Javalin server;
  private Optional<SignedCaller> caller = Optional.empty();

  private FakeSlack(InstantSource clock, Installation installation) {
    workspace = new Workspace(clock, installation);
    links = new Links(workspace);
    deliveries = new Deliveries(clock, workspace.turns(), links);
    limits = new RateLimits(clock);
    faults = new Faults(clock);
    var shapes = new Shapes(workspace);
    var events = new Events(workspace, shapes, deliveries);
    var acts = new Acts(workspace, shapes, events);
    var composer = new Composer(workspace);
    var triggers = new Triggers(workspace);
    var opener = new Opener(workspace);
    var responseUrls = new ResponseUrls(workspace, acts, composer, () -> url("/response/"));
    var files = new FileMethods(workspace, acts, () -> url("/upload/"));
    var methods =
        Stream.of(
                new IdentityMethods(shapes, this::linkUrl).all(),
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
    gestures =
        new Gestures(
            workspace,
            acts,
            events,
            deliveries,
            new Payloads(workspace, shapes, triggers, responseUrls),
            new AckEffects(workspace, opener, responseUrls));
    server = Javalin.create(this::configure).start("127.0.0.1", 0);
  }

  /// A workspace called Acme with `#general` in it and nobody but the app, which is installed with
  /// everything that it could ask for.
  public static FakeSlack start(InstantSource clock) {
    return start(clock, Installation.full());
  }

  public static FakeSlack start(InstantSource clock, Installation installation) {
    return new FakeSlack(clock, installation);
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.concurrency.useVirtualThreads = true;
    config.http.maxRequestSize = LARGEST_FRAME;
    config.jetty.modifyServletContextHandler(this::addLinks);
    config.routes.post("/api/{method}", reception::method);
    config.routes.get("/api/{method}", reception::method);
    config.routes.post("/response/{id}", reception::responseUrl);
    config.routes.post("/upload/{id}", reception::upload);
  }

  private void addLinks(ServletContextHandler context) {
    JettyWebSocketServletContainerInitializer.configure(
        context,
        (_, container) -> {
          container.setIdleTimeout(FOR_EVER);
          container.setMaxTextMessageSize(LARGEST_FRAME);
          container.addMapping("/link/", this::admit);
        });
  }

  private @org.jspecify.annotations.Nullable Object admit(
      JettyServerUpgradeRequest request, JettyServerUpgradeResponse response)
      throws java.io.IOException {
    var tickets = request.getParameterMap().getOrDefault("ticket", List.of(""));
    var link = links.admit(tickets.getFirst());
    if (link.isEmpty()) {
      response.sendForbidden("the ticket is not valid");
    }
    return link.orElse(null);
  }

  private String url(String path) {
    return "http://127.0.0.1:%d%s".formatted(server.port(), path);
  }

  private String linkUrl() {
    return "ws://127.0.0.1:%d/link/?ticket=%s&app_id=%s"
        .formatted(server.port(), links.ticket(), workspace.appId());
  }

  /// What the SDK calls the prefix of the methods' addresses.
  public String apiUrl() {
    return url("/api/");
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
    return new Person(workspace.addUser(handle, zone), gestures);
  }

  /// Somebody of another workspace.
  public Person stranger(String handle) {
    return new Person(workspace.addStranger(handle, ZoneId.of("UTC")), gestures);
  }

  public Person person(String handle) {
    var user =
        workspace
            .findHandle(handle)
            .orElseThrow(() -> new AssertionError("nobody is called " + handle));
    return new Person(user, gestures);
  }

  /// By its name.
  public Channel channel(String name) {
    return workspace.channel(name);
  }

  /// The app is removed: its tokens open nothing any more, and it is told so.
  public void uninstall() {
    workspace
        .turns()
        .take(() -> {
          grants().refuseBotToken("account_inactive");
          revoked();
          gestures.tell("app_uninstalled", Json.object().put("type", "app_uninstalled"));
        });
    links.open().forEach(link -> link.sayGoodbye("link_disabled"));
  }

  /// Somebody takes the token back.
  public void revokeToken() {
    workspace
        .turns()
        .take(() -> {
          grants().refuseBotToken("token_revoked");
          revoked();
        });
  }

  private void revoked() {
    var event = Json.object().put("type", "tokens_revoked");
    var tokens = event.putObject("tokens");
    tokens.putArray("oauth");
    tokens.set("bot", Json.words(Set.of(workspace.bot().id())));
    gestures.tell("tokens_revoked", event);
  }

  /// Waits in real time until this is so, for at most ten seconds. Every change is looked at.
  public void await(String what, BooleanSupplier condition) {
    if (!workspace.turns().await(condition, PATIENCE)) {
      throw new AssertionError("it never came to pass: " + what);
    }
  }

  @Override
  public void close() {
    reception.close();
    caller.ifPresent(SignedCaller::close);
    links.open().forEach(Link::drop);
    server.stop();
  }
}
