package dev.muster.adapter.slack.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What a person did just now allows the app to open one view in front of them: once, and within
/// three seconds on the clock that the test moves.
final class Triggers {
  private static final Duration LIFE = Duration.ofSeconds(3);

  private final Workspace workspace;
  private final Map<String, Trigger> open = new ConcurrentHashMap<>();
  private final Set<String> exchanged = ConcurrentHashMap.newKeySet();

  Triggers(Workspace workspace) {
    this.workspace = workspace;
  }

  /// @param view the modal it came from, if it came from one
  record Trigger(String user, Optional<String> view, Instant at) {}

  String issue(User user, Optional<View> view) {
    var number = workspace.ids().number();
    var id = "%d.1111111111.%016x".formatted(number, number * 7919);
    open.put(id, new Trigger(user.id(), view.map(View::id), workspace.now()));
    return id;
  }

  Trigger redeem(String id) {
    if (exchanged.contains(id)) {
      throw Refused.with("exchanged_trigger_id");
    }
    var trigger = Optional.ofNullable(open.get(id));
    if (trigger.isEmpty()) {
      throw Refused.with("invalid_trigger_id");
    }
    var age = Duration.between(trigger.get().at(), workspace.now());
    if (age.compareTo(LIFE) > 0) {
      throw Refused.with("expired_trigger_id");
    }
    open.remove(id);
    exchanged.add(id);
    return trigger.get();
  }
}
