package dev.muster.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.commit.Sample;
import dev.muster.incident.IncidentId;
import org.junit.jupiter.api.Test;

/// The names of queues, which the log may show.
class LaneTest {
  private static final IncidentId ONE = new IncidentId(1);

  @Test
  void whatIsDoneOnceAllowedKeepsItsWordsToItself() {
    assertThat(linked("https://private.example/1").lane())
        .contains("AddBookmark", "INC-1")
        .doesNotContain("private.example", "the title");
  }

  @Test
  void andIsNotTakenForAnother() {
    assertThat(linked("https://private.example/1").collapse())
        .isNotEqualTo(linked("https://private.example/2").collapse());
  }

  @Test
  void somebodyDoesNotWaitUntilAnotherMayBeInvited() {
    assertThat(new Effect.OnceAllowed(new Effect.Invite(Sample.HOME, ONE, Sample.ALICE)).lane())
        .isNotEqualTo(
            new Effect.OnceAllowed(new Effect.Invite(Sample.HOME, ONE, Sample.BOB)).lane());
  }

  private static Effect linked(String link) {
    return new Effect.OnceAllowed(new Effect.AddBookmark(Sample.HOME, ONE, "the title", link));
  }
}
