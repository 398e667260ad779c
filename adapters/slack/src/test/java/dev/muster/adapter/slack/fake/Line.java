package dev.muster.adapter.slack.fake;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// A way to the app: a socket that it opened, or requests to its address.
///
/// Slack waits three seconds for an acknowledgement. Here it waits longer unless a test says
/// otherwise: a machine that is busy for three seconds proves nothing about the app. That the app
/// answers in time of its own doing is for a test to show by the order of things.
interface Line {
  Duration PATIENCE = Duration.ofSeconds(20);

  /// Completes with what became of it, and never exceptionally.
  CompletableFuture<Ack> send(Parcel parcel, Optional<Retry> retry);
}
