package dev.muster.reception;

import dev.muster.reply.Message;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Hears messages once, in order: what was heard or passed over is behind.
@CanIgnoreReturnValue
final class Ears {
  private final Rehearsal rehearsal;
  private final String who;
  private final Supplier<List<Message>> messages;
  private int heard;

  Ears(Rehearsal rehearsal, String who, Supplier<List<Message>> messages) {
    this.rehearsal = rehearsal;
    this.who = who;
    this.messages = messages;
  }

  /// The next message with all of these words in it.
  Message hear(String... words) {
    for (int i = heard; i < messages.get().size(); i++) {
      var message = messages.get().get(i);
      var text = Aloud.of(message);
      if (List.of(words).stream().allMatch(text::contains)) {
        heard = i + 1;
        return message;
      }
    }
    throw rehearsal.failure(
        "%s should hear %s, and hears:\n%s".formatted(who, List.of(words), rest()));
  }

  void hearNothing() {
    if (heard < messages.get().size()) {
      throw rehearsal.failure("%s should hear nothing, and hears:\n%s".formatted(who, rest()));
    }
  }

  void forget() {
    heard = messages.get().size();
  }

  List<Message> all() {
    return messages.get();
  }

  private String rest() {
    return messages.get().stream().skip(heard).map(Aloud::of).collect(Collectors.joining("\n"));
  }
}
