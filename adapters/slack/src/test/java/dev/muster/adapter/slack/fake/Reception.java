package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.adapter.slack.fake.WebApi.Answered;
import dev.muster.adapter.slack.fake.WebApi.Asked;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Reads requests and writes answers; and lets happen between the two what is to go wrong.
final class Reception {
  private final Workspace workspace;
  private final WebApi api;
  private final ResponseUrls responseUrls;
  private final FileMethods files;
  private final Faults faults;
  private final Breakage breakage = new Breakage();

  Reception(
      Workspace workspace,
      WebApi api,
      ResponseUrls responseUrls,
      FileMethods files,
      Faults faults) {
    this.workspace = workspace;
    this.api = api;
    this.responseUrls = responseUrls;
    this.files = files;
    this.faults = faults;
  }

  void close() {
    breakage.end();
  }

  void method(Context request) {
    var asked = asked(request);
    meeting(
        request,
        asked.name(),
        asked.channel(),
        fault -> api.record(asked, fault),
        () -> {
          var answered = api.answer(asked);
          return () -> write(request, answered);
        });
  }

  private static Asked asked(Context request) {
    var isJson =
        Optional.ofNullable(request.contentType())
            .filter(type -> type.startsWith("application/json"))
            .isPresent();
    var body = isJson ? Json.read(request.body()) : Optional.<JsonNode>of(form(request));
    var arguments = body.map(Reception::object).orElse(Json.object());
    var token =
        Optional.ofNullable(request.header("Authorization"))
            .filter(header -> header.startsWith("Bearer "))
            .map(header -> header.substring("Bearer ".length()))
            .or(() -> Json.maybe(arguments, "token"));
    arguments.remove("token");
    return new Asked(
        request.pathParam("method"),
        token,
        arguments,
        isJson,
        body.isEmpty()
            ? Optional.of("invalid_json")
            : body.filter(it -> !it.isObject()).map(_ -> "json_not_object"));
  }

  private static ObjectNode json(Context request) {
    return Json.read(request.body()).map(Reception::object).orElse(Json.object());
  }

  private static ObjectNode object(JsonNode body) {
    return body instanceof ObjectNode object ? object : Json.object();
  }

  private static ObjectNode form(Context request) {
    var arguments = Json.object();
    for (Map.Entry<String, List<String>> each : request.formParamMap().entrySet()) {
      arguments.put(each.getKey(), each.getValue().getFirst());
    }
    return arguments;
  }

  private void write(Context request, Answered answered) {
    request.header(
        "x-oauth-scopes", String.join(",", workspace.grants().scopes().stream().sorted().toList()));
    answered
        .method()
        .ifPresent(method ->
            request.header("x-accepted-oauth-scopes", String.join(",", method.needs().accepted())));
    write(request, answered.json(), answered.retryAfter());
  }

  private static void write(Context request, ObjectNode json, OptionalInt retryAfter) {
    retryAfter.ifPresent(seconds -> {
      var _ = request.status(429).header("Retry-After", String.valueOf(seconds));
    });
    request.contentType("application/json; charset=utf-8").result(json.toString());
  }

  void responseUrl(Context request) {
    meeting(
        request,
        Faults.RESPONSE_URL,
        Optional.empty(),
        _ -> {},
        () -> {
          var answer = posted(request);
          return () -> {
            var isOk = answer.path("ok").asBoolean();
            request.status(isOk ? 200 : 404);
            write(request, answer, OptionalInt.empty());
          };
        });
  }

  private ObjectNode posted(Context request) {
    return workspace
        .turns()
        .take(() -> {
          try {
            var _ = responseUrls.post(request.pathParam("id"), json(request));
            return Json.object().put("ok", true);
          } catch (Refused refused) {
            return refused.answer();
          }
        });
  }

  void upload(Context request) {
    meeting(
        request,
        "upload",
        Optional.empty(),
        _ -> {},
        () -> {
          var bytes = request.bodyAsBytes().length;
          var isRight = files.receive(request.pathParam("id"), request.body(), bytes);
          return () -> {
            var _ = request.status(isRight ? 200 : 400).result(isRight ? "OK - " + bytes : "no");
          };
        });
  }

  /// Does the work unless a fault forbids it, and answers unless a fault forbids that.
  private void meeting(
      Context request,
      String name,
      Optional<String> channel,
      Consumer<String> note,
      Supplier<Runnable> work) {
    var fault = faults.meet(name, channel);
    if (fault.isEmpty()) {
      work.get().run();
      return;
    }
    breakage.happen(request, fault.get(), note, work);
  }
}
