package dev.muster.adapter.slack.fake;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// A way to the app: a socket that it opened, or requests to its address.
interface Line {
  /// Completes with what became of it, and never exceptionally.
  CompletableFuture<Ack> send(Parcel parcel, Optional<Retry> retry);
}
