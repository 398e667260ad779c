package dev.muster.effect;

import static dev.muster.commit.Sample.NOW;
import static dev.muster.commit.Sample.say;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chat.Priority;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every outbox says of what waits, and of what was given up.
public interface BacklogContract extends OutboxSteps {
  @Test
  default void theBacklogSaysHowMuchWaitsAndSinceWhen() {
    assertThat(outbox().backlog(NOW))
        .isEqualTo(new Outbox.Backlog(0, Optional.empty(), Optional.empty(), 0, Optional.empty()));

    ask(say(1, "one"), say(1, "two"));
    askAt(NOW.plus(SECOND), say(2, "page", Priority.PAGE));
    assertThat(outbox().postpone(claimOne(NOW), LEASE_ENDS, Setback.FAILED, "busy")).isTrue();

    assertThat(outbox().backlog(LEASE_ENDS))
        .isEqualTo(
            new Outbox.Backlog(
                3, Optional.of(NOW), Optional.of(NOW.plus(SECOND)), 0, Optional.empty()));
  }

  @Test
  default void forWhatMayBeDoneWheneverNobodyWaits() {
    ask(say(1, "once it is allowed", Priority.WHENEVER));
    assertThat(outbox().backlog(NOW))
        .isEqualTo(new Outbox.Backlog(1, Optional.empty(), Optional.empty(), 0, Optional.empty()));
  }

  @Test
  default void theBacklogSaysWhenTheLastOneCouldNotBeRead() {
    ask(say(1, "one"), say(2, "two"), say(3, "three"));
    var later = NOW.plus(SECOND);

    assertThat(outbox().bury(claimOne(NOW), NOW, "no", List.of(), NOTHING)).isTrue();
    assertThat(outbox().backlog(NOW).unreadable()).isEmpty();

    for (var when : List.of(NOW, later)) {
      assertThat(outbox().bury(claimOne(NOW), when, Outbox.UNREADABLE, List.of(), NOTHING))
          .isTrue();
      assertThat(outbox().backlog(later).unreadable()).contains(when);
    }
  }

  @Test
  default void whatFailsAgainAndAgainIsStuck() {
    ask(say(1, "one"), say(1, "behind it"));
    for (var setback : List.of(Setback.FAILED, Setback.WAITS, Setback.UNCLEAR)) {
      assertThat(outbox().postpone(claimOne(NOW), NOW, setback, "no")).isTrue();
    }
    var soon = NOW.plus(SECOND);

    assertThat(outbox().stuck(soon, soon, 1)).isEqualTo(1);
    assertThat(outbox().stuck(soon, soon, 2)).isZero();
    assertThat(outbox().stuck(NOW, soon, 1)).isZero();
    assertThat(outbox().stuck(soon, NOW, 1)).isZero();
  }

  @Test
  default void aLeaseThatEndsIsAFailure() {
    ask(say(1, "one"));
    var lost = claimOne(NOW);
    var again = claimOne(LEASE_ENDS);
    var later = LEASE_ENDS.plus(Outbox.LEASE).plus(SECOND);

    assertThat(again.id()).isEqualTo(lost.id());
    assertThat(outbox().stuck(later, later, 0)).isEqualTo(1);
  }

  @Test
  default void oldDeadLettersCanBeForgotten() {
    ask(say(1, "one"), say(2, "two"));
    var later = NOW.plus(SECOND);
    assertThat(outbox().bury(claimOne(NOW), NOW, "no", List.of(), NOTHING)).isTrue();
    assertThat(outbox().bury(claimOne(NOW), later, "no", List.of(), NOTHING)).isTrue();

    assertThat(outbox().forgetDeadBefore(NOW)).isZero();
    assertThat(outbox().forgetDeadBefore(later)).isEqualTo(1);
    assertThat(outbox().backlog(later).dead()).isEqualTo(1);
  }
}
