package dev.muster.app;

import dev.muster.closing.TimeLeft;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.util.JavalinException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one server and its one port. Adapters hand it their routes.
final class WebServer {
  private static final Logger log = LoggerFactory.getLogger(WebServer.class);

  private static final String OVERRIDE = "X-HTTP-Method-Override";

  private final GracefulHandler underWay = new GracefulHandler();
  private final Javalin javalin;

  WebServer(Health health, Consumer<RoutesConfig> adapters) {
    this.javalin =
        Javalin.create(config -> {
          config.startup.showJavalinBanner = false;
          config.concurrency.useVirtualThreads = true;
          config.http.prefer405over404 = true;
          config.jetty.modifyServer(server -> {
            server.setHandler(underWay);
            server.setErrorHandler(new PlainErrors());
          });
          config.routes.before(WebServer::requireItsOwnMethod);
          config.routes.get("/", WebServer::toTheSandbox);
          config.routes.get("/health/live", context -> context.result("alive\n"));
          config.routes.get("/health/ready", context -> ready(context, health));
          config.routes.exception(HttpResponseException.class, WebServer::refuse);
          config.routes.exception(EofException.class, WebServer::gone);
          config.routes.exception(Exception.class, WebServer::broken);
          adapters.accept(config.routes);
        });
  }

  /// @return the port it listens on, which the system chooses if `port` is 0
  /// @throws DoorTaken if it cannot listen there
  int start(String address, int port) {
    try {
      return javalin.start(address, port).port();
    } catch (JavalinException e) {
      throw new DoorTaken(address, port, e);
    }
  }

  /// Javalin would take another method for the one that was sent, for proxies of long ago.
  private static void requireItsOwnMethod(Context context) {
    if (context.header(OVERRIDE) != null) {
      throw new BadRequestResponse("Send the method itself, without " + OVERRIDE + ".");
    }
  }

  private static void toTheSandbox(Context context) {
    var query = Optional.ofNullable(context.queryString());
    context.redirect("/sandbox" + query.map(words -> "?" + words).orElse(""));
  }

  private static void ready(Context context, Health health) {
    var condition = health.look();
    var said = new ArrayList<>(condition.isReady() ? List.of("ready") : condition.problems());
    said.addAll(condition.notes());
    context.status(condition.isReady() ? 200 : 503).result(String.join("\n", said) + "\n");
  }

  private static void refuse(HttpResponseException refusal, Context context) {
    context
        .status(refusal.getStatus())
        .contentType("application/json")
        .result("{\"error\":\"%s\"}".formatted(sentence(refusal, context)));
  }

  /// Nothing in it is the client's own, so that nothing has to be escaped.
  private static String sentence(HttpResponseException refusal, Context context) {
    return switch (refusal) {
      case MethodNotAllowedResponse instead -> {
        var methods = String.join(", ", instead.getDetails().values());
        context.header("Allow", methods);
        yield "This takes %s only.".formatted(methods.replace(", ", " or "));
      }
      case BadRequestResponse bad -> String.valueOf(bad.getMessage());
      default -> "There is nothing under this address.";
    };
  }

  /// Whoever went away before all was said is no failure of ours, and hears nothing.
  private static void gone(EofException departure, Context context) {
    log.debug("{} {}: {}", context.method(), context.path(), departure.toString());
    context.status(400);
  }

  private static void broken(Exception failure, Context context) {
    log.error("{} {} failed", context.method(), context.path(), failure);
    context.status(500).result("Something went wrong on Muster's side; its log says what.\n");
  }

  /// Answers what was heard while there is time, and refuses whoever comes meanwhile.
  void close(TimeLeft left) {
    if (underWay.isStarted()) {
      awaitAnswers(left);
      javalin.stop();
    }
  }

  private void awaitAnswers(TimeLeft left) {
    try {
      underWay.shutdown().get(left.now().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      log.warn("{} requests end without an answer", underWay.getCurrentRequestCount());
    } catch (ExecutionException e) {
      log.warn("some requests may end without an answer", e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
