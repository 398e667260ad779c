package dev.muster.app.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds whom the file names, and where. What is wrong with the file is said by those who read its
/// keys.
record Mentions(Value file) {
  static List<Mention> in(Value file) {
    var quiet = new Value(file.node(), file.key(), file.file(), new Problems());
    return new Mentions(quiet).all();
  }

  private List<Mention> all() {
    return Stream.concat(administrators(), leads()).toList();
  }

  private Stream<Mention> administrators() {
    return below(file, PolicyKeys.ADMINISTRATORS)
        .flatMap(Value::items)
        .map(List::stream)
        .orElseGet(Stream::empty)
        .flatMap(each -> mention(each.text(), each));
  }

  private Stream<Mention> leads() {
    return below(file, PolicyKeys.SERVICES)
        .flatMap(Value::entries)
        .map(Map::values)
        .map(services -> services.stream())
        .orElseGet(Stream::empty)
        .flatMap(service -> below(service.value(), PolicyKeys.LEAD).stream())
        .flatMap(lead -> mention(PolicyKeys.lead(lead), lead));
  }

  private static Stream<Mention> mention(Optional<String> handle, Value where) {
    return handle.map(known -> new Mention(known, where.place())).stream();
  }

  private static Optional<Value> below(Value section, Key<?> key) {
    return section.entries().map(entries -> entries.get(key.name())).map(Value.Entry::value);
  }
}
