package dev.muster.effect;

import static dev.muster.commit.Sample.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.commit.Cause;
import dev.muster.commit.Commits.Outcome;
import dev.muster.commit.Sample;
import dev.muster.commit.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the contracts of an outbox do with it.
interface OutboxSteps {
  Duration SECOND = Duration.ofSeconds(1);
  Instant LEASE_ENDS = NOW.plus(Outbox.LEASE);
  Optional<Posting> NOTHING = Optional.empty();

  Store store();

  default Outbox outbox() {
    return store().outbox();
  }

  default void ask(Asked... effects) {
    askAt(NOW, effects);
  }

  default void askAt(Instant when, Asked... effects) {
    var key =
        "key " + List.of(effects) + store().outbox().backlog(NOW) + store().outbox().nextAfter(NOW);
    assertThat(store().commits().commit(new Cause.Said(key), Sample.asks(effects), when))
        .isEqualTo(new Outcome.Stored());
  }

  default List<Claimed> claim(Instant when) {
    return outbox().claim("me", when, 10);
  }

  /// The first of what can be claimed, and nothing but it.
  default Claimed claimOne(Instant when) {
    return outbox().claim("me", when, 1).getFirst();
  }
}
