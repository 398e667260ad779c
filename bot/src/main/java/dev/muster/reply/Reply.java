package dev.muster.reply;

/// What the asker gets, and nobody else.
public sealed interface Reply {
  /// Words only the asker sees.
  record Whisper(Message message) implements Reply {}

  /// A form to fill in.
  record Open(Form form) implements Reply {}

  /// Nothing to add: what happened is plain to see.
  record Silence() implements Reply {}

  static Reply whisper(String template, Object... parts) {
    return new Whisper(Message.of(template, parts));
  }
}
