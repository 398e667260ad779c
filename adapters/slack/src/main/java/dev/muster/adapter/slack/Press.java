package dev.muster.adapter.slack;

import dev.muster.reception.Saying;
import java.util.function.Supplier;

/// A button or a shortcut. Slack shows nothing of its acknowledgement.
record Press(Replying replying, String key, Asker asker, Supplier<Saying> said) implements Turn {
  @Override
  public Saying saying() {
    return said.get();
  }
}
