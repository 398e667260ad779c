package dev.muster.adapter.sandbox;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets requests in, and turns whatever goes wrong into a sentence.
///
/// In the sandbox anyone can be anyone, so all that keeps a stranger's web page out is here: a host
/// name we know (against DNS rebinding), an origin that is ours, and JSON by name, which no foreign
/// form can send.
final class Gate {
  private static final Logger LOG = LoggerFactory.getLogger(Gate.class);
  private static final int LARGEST = 64 * 1024;

  /// How much of what is too long is still taken in: whoever is cut off while sending does not hear
  /// why.
  private static final int HEARD_OUT = 16 * 1024 * 1024;

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
          + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final Doorplate doorplate;

  Gate(Doorplate doorplate) {
    this.doorplate = doorplate;
  }

  /// The same handler, for those who may come in.
  Handler before(Handler handler) {
    return ctx -> {
      protect(ctx);
      try {
        admit(ctx);
        handler.handle(ctx);
      } catch (Refusal refusal) {
        refuse(ctx, refusal);
      } catch (RuntimeException | Error broken) {
        LOG.error("{} {} failed", ctx.method(), ctx.path(), broken);
        refuse(ctx, new Refusal(500, "Something broke on Muster's side; its log says what."));
      }
    };
  }

  static Body body(Context ctx) {
    requireJson(ctx);
    var bytes = heard(ctx);
    if (bytes.length > LARGEST) {
      throw new Refusal(413, "That is too long: at most 64 KiB at a time.");
    }
    return Json.read(bytes);
  }

  /// People close laptops and lose networks in the middle of a request: that is nobody's mistake.
  private static byte[] heard(Context ctx) {
    try (var body = ctx.bodyInputStream()) {
      var bytes = body.readNBytes(LARGEST + 1);
      var _ = bytes.length > LARGEST ? body.skip(HEARD_OUT) : 0;
      return bytes;
    } catch (IOException | RuntimeException gone) {
      LOG.debug("{} {} broke off", ctx.method(), ctx.path(), gone);
      throw Refusal.malformed("The request broke off before its end.");
    }
  }

  private static void requireJson(Context ctx) {
    var type = Optional.ofNullable(ctx.contentType()).orElse("").toLowerCase(Locale.ROOT);
    if (!type.split(";", 2)[0].strip().equals("application/json")) {
      throw new Refusal(415, "Send JSON, with the header Content-Type: application/json.");
    }
  }

  private static void protect(Context ctx) {
    ctx.header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Cache-Control", "no-store");
  }

  private void admit(Context ctx) {
    var host = Optional.ofNullable(ctx.header("Host")).orElse("");
    doorplate.requireOurs(host);
    Optional.ofNullable(ctx.header("Origin"))
        .ifPresent(origin -> doorplate.requireOurPage(host, origin));
  }

  private static void refuse(Context ctx, Refusal refusal) {
    ctx.status(refusal.status())
        .contentType("application/json")
        .result(Json.object().put("error", refusal.getMessage()).toString());
  }
}
