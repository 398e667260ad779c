package dev.muster.adapter.slack.fake;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.websocket.server.JettyServerUpgradeRequest;
import org.eclipse.jetty.ee10.websocket.server.JettyServerUpgradeResponse;
import org.eclipse.jetty.ee10.websocket.server.config.JettyWebSocketServletContainerInitializer;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.jspecify.annotations.Nullable;

/// The one port. Whoever comes can be turned away for a while.
final class Server {
  private static final Duration FOR_EVER = Duration.ofDays(1);
  private static final long LARGEST = 1_000_000;

  private final Addresses addresses;
  private final Reception reception;
  private final Links links;
  private final Faults faults;
  private Optional<Javalin> running = Optional.empty();
  private Optional<Doorstep> doorstep = Optional.empty();

  Server(Addresses addresses, Reception reception, Links links, Faults faults) {
    this.addresses = addresses;
    this.reception = reception;
    this.links = links;
    this.faults = faults;
  }

  void start() {
    var started = Javalin.create(this::configure).start();
    addresses.at(started.port());
    running = Optional.of(started);
  }

  void turnAway() {
    links.open().forEach(Link::drop);
    doorstep.ifPresent(Doorstep::turnAway);
  }

  void letIn() {
    doorstep.ifPresent(Doorstep::letIn);
  }

  void stop() {
    links.open().forEach(Link::drop);
    running.ifPresent(Javalin::stop);
    running = Optional.empty();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.concurrency.useVirtualThreads = true;
    config.http.maxRequestSize = LARGEST;
    config.jetty.addConnector(this::doorstep);
    config.jetty.modifyServletContextHandler(this::addLinks);
    config.routes.post("/api/{method}", reception::method);

    config.routes.post("/response/{id}", reception::responseUrl);
    config.routes.post("/upload/{id}", reception::upload);
  }

  private Connector doorstep(org.eclipse.jetty.server.Server jetty, HttpConfiguration http) {
    var made = new Doorstep(jetty, http);
    doorstep = Optional.of(made);
    return made;
  }

  private void addLinks(ServletContextHandler context) {
    JettyWebSocketServletContainerInitializer.configure(
        context,
        (_, container) -> {
          container.setIdleTimeout(FOR_EVER);
          container.setMaxTextMessageSize(LARGEST);
          container.addMapping("/link/", this::admit);
        });
  }

  /// What Jetty takes for a refusal is null.
  private @Nullable Object admit(
      JettyServerUpgradeRequest request, JettyServerUpgradeResponse response) throws IOException {
    var fault = faults.meet(Faults.LINK, Optional.empty());
    if (fault.isPresent()) {
      response.sendError(fault.get() instanceof Fault.Status(var code) ? code : 500, "not now");
      return null;
    }
    var tickets = request.getParameterMap().getOrDefault("ticket", List.of(""));
    var link = links.admit(tickets.getFirst(), Wire.of(request.getHttpServletRequest()));
    if (link.isEmpty()) {
      response.sendForbidden("the ticket is not valid");
    }
    return link.orElse(null);
  }
}
