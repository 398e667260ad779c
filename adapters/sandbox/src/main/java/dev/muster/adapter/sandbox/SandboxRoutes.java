package dev.muster.adapter.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;

/// Every path of the sandbox, for the application's one server.
public final class SandboxRoutes {
  private static final String API = "/sandbox/api";

  private final Gate gate;
  private final Reading reading;
  private final Speaking speaking;
  private final Feed feed;
  private final Supplier<String> ids;

  SandboxRoutes(Gate gate, Reading reading, Speaking speaking, Feed feed, Supplier<String> ids) {
    this.gate = gate;
    this.reading = reading;
    this.speaking = speaking;
    this.feed = feed;
    this.ids = ids;
  }

  public void addTo(RoutesConfig routes) {
    routes.get("/sandbox", gate.before(StaticFiles::index));
    routes.get("/sandbox/{file}", gate.before(StaticFiles::file));
    routes.get(API + "/events", gate.before(this::events));
    shows(routes, "/people", _ -> reading.people());
    shows(routes, "/rooms", reading::rooms);
    shows(routes, "/rooms/{name}/messages", reading::messages);
    shows(routes, "/rooms/{name}/pins", reading::pins);
    shows(routes, "/complete", reading::suggestions);
    takes(routes, "/say", speaking::say);
    takes(routes, "/press", speaking::press);
    takes(routes, "/submit", speaking::submit);
    takes(routes, "/react", speaking::react);
    takes(routes, "/unreact", speaking::unreact);
  }

  private void shows(RoutesConfig routes, String path, Function<Context, JsonNode> what) {
    routes.get(API + path, gate.before(ctx -> answer(ctx, what.apply(ctx))));
  }

  private void takes(RoutesConfig routes, String path, Function<Asking, ObjectNode> what) {
    routes.post(API + path, gate.before(ctx -> answer(ctx, what.apply(asking(ctx)))));
  }

  private Asking asking(Context ctx) {
    var body = Gate.body(ctx);
    var who = reading.lookup().person(body.words("as"));
    return Asking.of(who, body.maybe("key").orElseGet(ids), body);
  }

  private void events(Context ctx) throws IOException {
    var viewer = reading.lookup().person(Reading.wanted(ctx, "as"));
    if (!feed.admits()) {
      throw new Refusal(503, "Too many pages are open. Close one, and this one comes alive.");
    }
    ctx.contentType("text/event-stream").header("X-Accel-Buffering", "no");
    feed.serve(viewer.id(), ctx.res().getOutputStream());
  }

  private static void answer(Context ctx, JsonNode json) {
    ctx.contentType("application/json").result(json.toString());
  }
}
