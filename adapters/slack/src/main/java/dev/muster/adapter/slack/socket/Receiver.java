package dev.muster.adapter.slack.socket;

import java.util.Optional;

/// Hears what Slack delivers. It is called on a thread of its own for each message, and may take
/// its time: nobody waits behind it.
public interface Receiver {
  /// What to acknowledge it with; nothing if it is not to be acknowledged. Anything may come,
  /// garbage too.
  Optional<Acknowledgement> hear(String message);

  /// @param otherwise what is done if the words cannot be sent; it returns at once
  record Acknowledgement(String words, Runnable otherwise) {}
}
