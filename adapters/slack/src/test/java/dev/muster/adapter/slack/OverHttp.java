package dev.muster.adapter.slack;

import dev.muster.adapter.slack.fake.FakeSlack;
import dev.muster.adapter.slack.fake.SignedCaller;
import io.javalin.Javalin;
import java.net.URI;

/// The application's web server, with nothing on it but Slack's address.
final class OverHttp implements AutoCloseable {
  private final Javalin server;
  private final SignedCaller caller;

  OverHttp(FakeSlack slack, SlackRoutes routes) {
    server =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.concurrency.useVirtualThreads = true;
                  routes.addTo(config.routes);
                })
            .start("127.0.0.1", 0);
    caller =
        slack.overHttp(
            URI.create("http://127.0.0.1:%d%s".formatted(server.port(), SlackRoutes.PATH)));
  }

  SignedCaller caller() {
    return caller;
  }

  int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
  }
}
