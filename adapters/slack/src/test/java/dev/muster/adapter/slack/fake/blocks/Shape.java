package dev.muster.adapter.slack.fake.blocks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// An object: the fields it must have, those it may have, and no other.
final class Shape implements Rule {
  private final Map<String, Rule> fields = new LinkedHashMap<>();
  private final Set<String> needed = new TreeSet<>();
  private Rule whole = Rules.anything();

  private Shape() {}

  static Shape untyped() {
    return new Shape();
  }

  static Shape typed() {
    return new Shape().needs("type", Rules.anything());
  }

  Shape needs(String name, Rule rule) {
    needed.add(name);
    return may(name, rule);
  }

  Shape may(String name, Rule rule) {
    fields.put(name, rule);
    return this;
  }

  /// Exactly one of the two.
  Shape either(String one, String other) {
    return also(spot -> {
      if (spot.has(one) == spot.has(other)) {
        spot.complain("must define either `%s` or `%s`".formatted(one, other));
      }
    });
  }

  Shape also(Rule rule) {
    whole = whole.and(rule);
    return this;
  }

  @Override
  public void check(Spot spot) {
    if (!spot.value().isObject()) {
      spot.complain("must be an object");
      return;
    }
    needed.stream()
        .filter(name -> !spot.has(name))
        .forEach(name -> spot.complain("missing required field: " + name));
    spot.value()
        .properties()
        .forEach(each -> {
          if (!fields.containsKey(each.getKey())) {
            spot.complain("invalid additional property: " + each.getKey());
          } else if (!each.getValue().isNull()) {
            fields.getOrDefault(each.getKey(), Rules.anything()).check(spot.field(each.getKey()));
          }
        });
    whole.check(spot);
  }
}
