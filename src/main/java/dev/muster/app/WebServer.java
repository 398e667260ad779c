package dev.muster.app;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one server and its one port. Adapters hand it their routes.
final class WebServer implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(WebServer.class);

  private final Javalin javalin;

  WebServer(Health health, Consumer<RoutesConfig> adapters) {
    this.javalin =
        Javalin.create(config -> {
          config.startup.showJavalinBanner = false;
          config.concurrency.useVirtualThreads = true;
          config.routes.get("/", WebServer::toTheSandbox);
          config.routes.get("/health/live", context -> context.result("alive\n"));
          config.routes.get("/health/ready", context -> ready(context, health));
          config.routes.exception(Exception.class, WebServer::broken);
          adapters.accept(config.routes);
        });
  }

  /// @return the port it listens on, which the system chooses if `port` is 0
  /// @throws DoorTaken if it cannot listen there
  int start(String address, int port) {
    try {
      return javalin.start(address, port).port();
    } catch (JavalinBindException e) {
      throw new DoorTaken(address, port, e);
    }
  }

  private static void toTheSandbox(Context context) {
    var query = Optional.ofNullable(context.queryString());
    context.redirect("/sandbox" + query.map(words -> "?" + words).orElse(""));
  }

  private static void ready(Context context, Health health) {
    var problems = health.problems();
    context
        .status(problems.isEmpty() ? 200 : 503)
        .result(problems.isEmpty() ? "ready\n" : String.join("\n", problems) + "\n");
  }

  private static void broken(Exception failure, Context context) {
    log.error("{} {} failed", context.method(), context.path(), failure);
    context.status(500).result("Something went wrong on Muster's side; its log says what.\n");
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
