package dev.muster.adapter.sandbox;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/// Serves the page. The files are known by name, so that no path leads anywhere else.
final class StaticFiles {
  private static final String INDEX = "index.html";
  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry(INDEX, "text/html; charset=utf-8"),
          Map.entry("style.css", "text/css; charset=utf-8"),
          Map.entry("icon.svg", "image/svg+xml"),
          Map.entry("icons.svg", "image/svg+xml"),
          Map.entry("api.js", SCRIPT),
          Map.entry("app.js", SCRIPT),
          Map.entry("blocks.js", SCRIPT),
          Map.entry("composer.js", SCRIPT),
          Map.entry("dom.js", SCRIPT),
          Map.entry("form.js", SCRIPT),
          Map.entry("live.js", SCRIPT),
          Map.entry("messages.js", SCRIPT),
          Map.entry("rooms.js", SCRIPT));

  private StaticFiles() {}

  static void index(Context ctx) {
    serve(ctx, INDEX);
  }

  static void file(Context ctx) {
    serve(ctx, ctx.pathParam("file"));
  }

  private static void serve(Context ctx, String name) {
    var type = Optional.ofNullable(TYPES.get(name));
    ctx.contentType(type.orElseThrow(() -> Refusal.unknown("There is no such page.")))
        .result(read(name));
  }

  private static byte[] read(String name) {
    try (var in = StaticFiles.class.getResourceAsStream("page/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the page's " + name + " was not packed");
      }
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
