package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every method under its name. A call passes the token, the limits and the scopes before the
/// method is asked.
final class WebApi {
  private final Workspace workspace;
  private final RateLimits limits;
  private final CallLog log;
  private final Map<String, Method> methods;

  WebApi(Workspace workspace, RateLimits limits, CallLog log, Stream<Method> methods) {
    this.workspace = workspace;
    this.limits = limits;
    this.log = log;
    this.methods = methods.collect(Collectors.toMap(Method::name, Function.identity()));
  }

  /// @param token from the header or the form
  /// @param isJson whether the arguments came as a JSON body
  /// @param malformed what is wrong with that body
  record Asked(
      String name,
      Optional<String> token,
      ObjectNode arguments,
      boolean isJson,
      Optional<String> malformed) {
    Optional<String> channel() {
      return Json.maybe(arguments, "channel").or(() -> Json.maybe(arguments, "channel_id"));
    }
  }

  /// The JSON that is sent back, or the seconds after which to ask again.
  record Answered(ObjectNode json, OptionalInt retryAfter, Optional<Method> method) {}

  Answered answer(Asked asked) {
    var method = Optional.ofNullable(methods.get(asked.name()));
    return workspace
        .turns()
        .take(() -> {
          try {
            return answer(asked, method.orElseThrow(() -> Refused.with("unknown_method")));
          } catch (Refused refused) {
            record(asked, refused.error());
            return new Answered(refused.answer(), OptionalInt.empty(), method);
          }
        });
  }

  private Answered answer(Asked asked, Method method) {
    checkToken(asked, method);
    var wait = limits.admit(method.name(), method.tier(), paced(asked));
    if (wait.isPresent()) {
      record(asked, "429");
      return new Answered(limited(), wait, Optional.of(method));
    }
    method.needs().check(workspace.grants().scopes());
    asked
        .malformed()
        .ifPresent(error -> {
          throw Refused.with(error);
        });
    var arguments = asked.isJson() && !method.readsJson() ? Json.object() : asked.arguments();
    var answer = Json.object().put("ok", true);
    answer.setAll(method.action().apply(new Call(method, arguments, workspace)));
    record(asked, "ok");
    return new Answered(answer, OptionalInt.empty(), Optional.of(method));
  }

  static ObjectNode limited() {
    return Json.object().put("ok", false).put("error", "ratelimited");
  }

  private void checkToken(Asked asked, Method method) {
    if (method.wantsAppToken()) {
      workspace.grants().checkApp(asked.token());
    } else {
      workspace.grants().checkBot(asked.token());
    }
  }

  private static Optional<String> paced(Asked asked) {
    return asked.name().equals("chat.postMessage") ? asked.channel() : Optional.empty();
  }

  void record(Asked asked, String outcome) {
    log.add(new Recorded(workspace.now(), asked.name(), asked.arguments(), outcome));
  }
}
