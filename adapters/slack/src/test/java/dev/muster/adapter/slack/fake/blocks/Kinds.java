package dev.muster.adapter.slack.fake.blocks;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// One of several objects, told apart by their `type`.
record Kinds(Map<String, Rule> rules) implements Rule {
  Kinds {
    rules = Map.copyOf(rules);
  }

  Kinds only(Set<String> kinds) {
    var some = new TreeMap<>(rules);
    some.keySet().retainAll(kinds);
    return new Kinds(some);
  }

  Kinds with(Kinds others) {
    var all = new TreeMap<>(rules);
    all.putAll(others.rules);
    return new Kinds(all);
  }

  @Override
  public void check(Spot spot) {
    var kind = spot.words("type");
    if (kind.isEmpty()) {
      spot.complain("missing required field: type");
    } else if (rules.containsKey(kind)) {
      rules.getOrDefault(kind, Rules.anything()).check(spot);
    } else {
      spot.field("type").complain("unsupported type: " + kind);
    }
  }
}
