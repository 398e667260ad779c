package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What an acknowledgement itself brings about in front of whoever waited for it.
final class AckEffects {
  private final Workspace workspace;
  private final Opener opener;
  private final ResponseUrls responseUrls;

  AckEffects(Workspace workspace, Opener opener, ResponseUrls responseUrls) {
    this.workspace = workspace;
    this.opener = opener;
    this.responseUrls = responseUrls;
  }

  /// What Slack itself says then.
  ///
  /// @param trouble a sentence, when something went wrong
  /// @param problems with what was filled in, by block
  record Said(Optional<String> trouble, Map<String, String> problems) {
    static Said nothing() {
      return new Said(Optional.empty(), Map.of());
    }

    static Said trouble(String sentence) {
      return new Said(Optional.of(sentence), Map.of());
    }
  }

  Said ofCommand(Ack ack, String command, Channel channel, User user) {
    return switch (ack) {
      case Ack.Received(var payload) ->
          payload.map(it -> shown(it, channel, user)).orElse(Said.nothing());
      case Ack.TooLate() -> failed(command, "operation_timeout");
      case Ack.Rejected _ -> failed(command, "dispatch_unknown_error");
      case Ack.Unreachable _ -> failed(command, "dispatch_failed");
    };
  }

  private static Said failed(String command, String error) {
    return Said.trouble("%s failed with the error \"%s\"".formatted(command, error));
  }

  private Said shown(JsonNode payload, Channel channel, User user) {
    return workspace
        .turns()
        .take(() -> {
          try {
            if (payload instanceof ObjectNode answer && !answer.isEmpty()) {
              responseUrls.answerWithAck(channel, user, answer);
            }
            return Said.nothing();
          } catch (Refused refused) {
            return Said.trouble("the app's answer cannot be shown: " + refused.answer());
          }
        });
  }

  static Said ofPress(Ack ack) {
    return ack.isReceived() ? Said.nothing() : Said.trouble("This did not work. Try again?");
  }

  Said ofSubmission(Ack ack, View view) {
    if (!(ack instanceof Ack.Received(var payload))) {
      return connecting();
    }
    return workspace
        .turns()
        .take(() -> {
          try {
            return answered(view, payload.orElse(Json.object()));
          } catch (Refused refused) {
            return Said.trouble("the app's answer cannot be shown: " + refused.answer());
          }
        });
  }

  private static Said connecting() {
    return Said.trouble("We had some trouble connecting. Try again?");
  }

  private Said answered(View view, JsonNode payload) {
    var screens = workspace.screens();
    switch (Json.text(payload, "response_action")) {
      case "" -> screens.close(view);
      case "clear" -> screens.clear(view.owner());
      case "errors" -> {
        return problems(view, payload.path("errors"));
      }
      case "update" -> opener.change(view, opener.checked(payload.path("view"), "modal"));
      case "push" -> {
        var _ = opener.push(view, opener.checked(payload.path("view"), "modal"));
      }
      default -> {
        return connecting();
      }
    }
    return Said.nothing();
  }

  /// Each stands at an input. An error about anything else is a fault of the app's.
  private static Said problems(View view, JsonNode errors) {
    var problems = new TreeMap<String, String>();
    errors.properties().forEach(each -> problems.put(each.getKey(), each.getValue().asText()));
    var inputs =
        Json.each(view.blocks())
            .filter(block -> Json.text(block, "type").equals("input"))
            .map(block -> Json.text(block, "block_id"))
            .toList();
    return problems.isEmpty() || !inputs.containsAll(problems.keySet())
        ? connecting()
        : new Said(Optional.empty(), problems);
  }
}
