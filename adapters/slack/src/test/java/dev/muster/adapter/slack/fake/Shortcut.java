package dev.muster.adapter.slack.fake;

import dev.muster.adapter.slack.fake.WebApi.Asked;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Optional;
import okhttp3.FormBody;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/// The app's calls without a network in between: on the caller's own thread, and at once. What goes
/// wrong looks to the app as it does over the network.
public final class Shortcut implements Interceptor {
  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

  private final WebApi api;
  private final Faults faults;

  Shortcut(WebApi api, Faults faults) {
    this.api = api;
    this.faults = faults;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    var request = chain.request();
    var asked = asked(request);
    var fault = faults.meet(asked.name(), asked.channel());
    return fault.isPresent() ? broken(request, asked, fault.get()) : answered(request, asked);
  }

  private static Asked asked(Request request) {
    var arguments = Json.object();
    if (request.body() instanceof FormBody form) {
      for (int at = 0; at < form.size(); at++) {
        arguments.put(form.name(at), form.value(at));
      }
    }
    var token =
        Optional.ofNullable(request.header("Authorization"))
            .map(header -> header.substring("Bearer ".length()))
            .or(() -> Json.maybe(arguments, "token"));
    arguments.remove("token");
    return new Asked(
        request.url().pathSegments().getLast(), token, arguments, false, Optional.empty());
  }

  private Response answered(Request request, Asked asked) {
    var answered = api.answer(asked);
    var wait = answered.retryAfter();
    return wait.isPresent()
        ? limited(request, wait.getAsInt())
        : response(request, 200, answered.json().toString()).build();
  }

  private Response broken(Request request, Asked asked, Fault fault) throws IOException {
    return switch (fault) {
      case Fault.Status(var code) -> response(request, code, "").build();
      case Fault.Refusal(var name) ->
          response(request, 200, Refused.with(name).answer().toString()).build();
      case Fault.Garbage() -> response(request, 200, "<html>Not what you think</html>").build();
      case Fault.Limited(var time) ->
          limited(request, Math.toIntExact(Math.max(1, time.toSeconds())));
      case Fault.AnswerLost() -> {
        var _ = api.answer(asked);
        throw new SocketTimeoutException("timeout");
      }
      case Fault.ResetAfter() -> {
        var _ = api.answer(asked);
        throw new IOException("reset");
      }
      case Fault.ResetBefore() -> throw new IOException("reset");
      case Fault.Silence() -> throw new SocketTimeoutException("timeout");
      case Fault.Held(var gate) -> {
        gate.pass();
        yield answered(request, asked);
      }
    };
  }

  private static Response limited(Request request, int seconds) {
    return response(request, 429, WebApi.limited().toString())
        .header("Retry-After", Integer.toString(seconds))
        .build();
  }

  private static Response.Builder response(Request request, int status, String body) {
    return new Response.Builder()
        .request(request)
        .protocol(Protocol.HTTP_1_1)
        .code(status)
        .message("")
        .body(ResponseBody.create(body, JSON));
  }
}
