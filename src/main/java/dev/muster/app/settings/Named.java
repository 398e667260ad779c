package dev.muster.app.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Things the operator names: every key is a name.
///
/// @param each what stands under a name
record Named<T>(Scalar<String> name, Function<String, Key<T>> each) implements Shape<List<T>> {

  @Override
  public List<T> read(Value value, List<T> standard) {
    if (value.isEmpty()) {
      return standard;
    }
    return value
        .entries()
        .map(this::all)
        .orElseGet(() -> value.refuse(new Fault.NotNames(), standard));
  }

  @Override
  public String print(List<T> value) {
    return "";
  }

  private List<T> all(Map<String, Value.Entry> entries) {
    return entries.values().stream().flatMap(entry -> one(entry).stream()).toList();
  }

  private Optional<T> one(Value.Entry entry) {
    return name.find(entry.key())
        .map(each)
        .map(key -> key.shape().read(entry.value(), key.standard()));
  }
}
