package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.adapter.slack.fake.blocks.Finding;
import java.util.List;

/// Ends a call with one of Slack's own error names. It never leaves this package: the Web API turns
/// it into `"ok": false`.
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient ObjectNode more;

  private Refused(String error, ObjectNode more) {
    super(error, null, false, false);
    this.more = more;
  }

  static Refused with(String error) {
    return new Refused(error, Json.object());
  }

  /// What the token lacks, and what it has.
  static Refused missingScope(String needed, String provided) {
    return new Refused(
        "missing_scope", Json.object().put("needed", needed).put("provided", provided));
  }

  /// In messages the findings also stand under `errors`.
  static Refused blocks(List<Finding> findings) {
    var more = metadata(findings.stream().map(finding -> "[ERROR] " + finding).toList());
    more.set("errors", Json.words(findings.stream().map(Finding::toString).toList()));
    return new Refused("invalid_blocks", more);
  }

  static Refused arguments(List<Finding> findings) {
    return new Refused(
        "invalid_arguments",
        metadata(findings.stream().map(finding -> "[ERROR] " + finding).toList()));
  }

  static Refused missing(String argument) {
    return new Refused(
        "invalid_arguments", metadata(List.of("[ERROR] missing required field: " + argument)));
  }

  private static ObjectNode metadata(List<String> messages) {
    var more = Json.object();
    more.putObject("response_metadata").set("messages", Json.words(messages));
    return more;
  }

  String error() {
    return String.valueOf(getMessage());
  }

  ObjectNode answer() {
    var answer = Json.object().put("ok", false).put("error", error());
    answer.setAll(more);
    return answer;
  }
}
