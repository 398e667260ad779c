package dev.muster.app.settings;

import java.util.ArrayList;
import java.util.List;

/// Several values of one kind, each of them once.
///
/// @param atLeast how many there must be, if the key is written at all
record Listing<T>(Scalar<T> item, int atLeast) implements Shape<List<T>> {

  @Override
  public List<T> read(Value value, List<T> standard) {
    if (value.isEmpty()) {
      return standard;
    }
    var found = value.items().map(items -> found(value, items)).orElseGet(() -> none(value));
    return found.size() < atLeast ? standard : found;
  }

  private List<T> found(Value value, List<Value> items) {
    if (items.size() < atLeast) {
      value.complain(new Fault.TooFew());
    }
    var found = new ArrayList<T>();
    items.forEach(each -> item.find(each).ifPresent(one -> add(one, each, found)));
    return found;
  }

  private void add(T one, Value each, List<T> found) {
    if (found.contains(one)) {
      each.complain(new Fault.Repeated(item.print(one)));
    } else {
      found.add(one);
    }
  }

  private List<T> none(Value value) {
    return value.refuse(new Fault.NotAList(value.text()), List.of());
  }

  @Override
  public String print(List<T> values) {
    return "[%s]".formatted(String.join(", ", values.stream().map(item::print).toList()));
  }
}
