package dev.muster.adapter.slack.fake.blocks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;

/// A value under examination, where it stands, and where complaints about it go.
record Spot(JsonNode value, String pointer, List<Finding> findings) {
  Spot field(String name) {
    return new Spot(value.path(name), pointer + "/" + name, findings);
  }

  List<Spot> items() {
    return IntStream.range(0, value.size())
        .mapToObj(i -> new Spot(value.path(i), pointer + "/" + i, findings))
        .toList();
  }

  boolean has(String name) {
    return value.hasNonNull(name);
  }

  String words(String name) {
    return value.path(name).asText();
  }

  void complain(String complaint) {
    findings.add(new Finding(pointer, complaint));
  }
}
