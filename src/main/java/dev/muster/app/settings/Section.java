package dev.muster.app.settings;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A group of keys that together make one thing. Other keys are mistakes: one that was misspelt
/// would otherwise be ignored, and missed at night.
record Section<T>(List<Key<?>> keys, Function<Fields, T> make) implements Shape<T> {

  @Override
  public T read(Value value, T standard) {
    if (value.isEmpty()) {
      return standard;
    }
    return value
        .entries()
        .map(entries -> make.apply(new Fields(value, known(entries))))
        .orElseGet(() -> value.refuse(new Fault.NotKeys(names()), standard));
  }

  @Override
  public String print(T value) {
    return "";
  }

  private Map<String, Value.Entry> known(Map<String, Value.Entry> entries) {
    entries.entrySet().removeIf(entry -> isUnknown(entry.getKey(), entry.getValue()));
    return entries;
  }

  private boolean isUnknown(String name, Value.Entry entry) {
    boolean unknown = !names().contains(name);
    if (unknown) {
      entry.key().complain(new Fault.UnknownKey(name, names()));
    }
    return unknown;
  }

  private List<String> names() {
    return keys.stream().<String>map(Key::name).toList();
  }
}
