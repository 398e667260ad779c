package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;

/// A method of the Web API: how often, with which scopes, and what it does.
///
/// @param readsJson whether it takes its arguments from a JSON body; all read forms
record Method(
    String name,
    Tier tier,
    Needs needs,
    boolean readsJson,
    boolean wantsAppToken,
    Function<Call, ObjectNode> action) {

  static Method writing(String name, Tier tier, Needs needs, Function<Call, ObjectNode> action) {
    return new Method(name, tier, needs, true, false, action);
  }

  /// Most methods that only read know no JSON bodies.
  static Method reading(String name, Tier tier, Needs needs, Function<Call, ObjectNode> action) {
    return new Method(name, tier, needs, false, false, action);
  }

  static Method ofTheApp(String name, Tier tier, Function<Call, ObjectNode> action) {
    return new Method(name, tier, Needs.nothing(), true, true, action);
  }
}
