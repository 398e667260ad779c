package dev.muster.adapter.slack.fake;

import dev.muster.adapter.slack.fake.AckEffects.Said;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Sees a deed through: what the app is told of it, and what whoever did it sees then.
final class Doing {
  private final Workspace workspace;
  private final Deliveries deliveries;

  Doing(Workspace workspace, Deliveries deliveries) {
    this.workspace = workspace;
    this.deliveries = deliveries;
  }

  /// Somebody waits for the app. It returns when the app has acknowledged, or when it is clear that
  /// it will not.
  Sight told(User user, Supplier<Parcel> parcel, Function<Ack, Said> effect) {
    var since = workspace.stamp();
    var delivery = deliveries.deliver(workspace.turns().take(parcel));
    var said = effect.apply(delivery.ack());
    return new Sight(workspace, eyes(user), since, Optional.of(delivery), said);
  }

  /// Slack itself answers, and the app hears nothing.
  Sight untold(User user, Said said) {
    return new Sight(workspace, eyes(user), workspace.stamp(), Optional.empty(), said);
  }

  /// Changes something and waits until the app has acknowledged the events that tell of it.
  Sight changed(User user, Runnable change) {
    var since = workspace.stamp();
    workspace.turns().take(change);
    deliveries.settle();
    return new Sight(workspace, eyes(user), since, Optional.empty(), Said.nothing());
  }

  Eyes eyes(User user) {
    return new Eyes(workspace, user);
  }
}
