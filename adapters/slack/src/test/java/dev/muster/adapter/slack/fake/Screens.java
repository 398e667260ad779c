package dev.muster.adapter.slack.fake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What is open in front of each person: modals on a stack, and the Home tab of the app. Used under
/// the lock of the workspace only.
final class Screens {
  static final int DEEPEST = 3;

  private final Map<String, List<View>> stacks = new HashMap<>();
  private final Map<String, View> homes = new HashMap<>();

  Optional<View> top(String user) {
    var stack = stack(user);
    return stack.isEmpty() ? Optional.empty() : Optional.of(stack.getLast());
  }

  int depth(String user) {
    return stack(user).size();
  }

  private List<View> stack(String user) {
    return stacks.computeIfAbsent(user, _ -> new ArrayList<>());
  }

  /// A new root closes whatever was open.
  void open(View view) {
    stack(view.owner()).clear();
    push(view);
  }

  void push(View view) {
    stack(view.owner()).add(view);
  }

  /// Only this one; what is under it shows again.
  void close(View view) {
    stack(view.owner()).remove(view);
  }

  void clear(String user) {
    stack(user).clear();
  }

  Optional<View> home(String user) {
    return Optional.ofNullable(homes.get(user));
  }

  void publish(View view) {
    homes.put(view.owner(), view);
  }

  private Stream<View> all() {
    return Stream.concat(stacks.values().stream().flatMap(List::stream), homes.values().stream());
  }

  Optional<View> find(String id) {
    return all().filter(view -> view.id().equals(id)).findFirst();
  }

  Optional<View> findExternal(String externalId) {
    return all().filter(view -> view.externalId().equals(externalId)).findFirst();
  }
}
