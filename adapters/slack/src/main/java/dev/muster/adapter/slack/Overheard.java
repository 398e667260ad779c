package dev.muster.adapter.slack;

import dev.muster.reception.Saying;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// A message or a reaction that Slack tells us of. Nobody sees whether it was acknowledged, and
/// what was not is delivered again: so it is acknowledged once it is stored, and no sooner.
///
/// @param idle whether it means nothing, as things stand
record Overheard(
    Replying replying,
    String key,
    Asker asker,
    boolean isAddressed,
    BooleanSupplier idle,
    Supplier<Saying> said)
    implements Turn {
  private static final Duration UNTIL_STORED = Duration.ofSeconds(20);

  Overheard(
      Replying replying, String key, Asker asker, boolean isAddressed, Supplier<Saying> said) {
    this(replying, key, asker, isAddressed, () -> false, said);
  }

  @Override
  public boolean isIdle() {
    return idle.getAsBoolean();
  }

  @Override
  public Saying saying() {
    return said.get();
  }

  @Override
  public Duration patience(Duration inTime) {
    return UNTIL_STORED;
  }

  @Override
  public Ack meanwhile() {
    return new Ack.Withheld();
  }
}
