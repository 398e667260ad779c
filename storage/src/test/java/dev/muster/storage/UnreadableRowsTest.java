package dev.muster.storage;

import static dev.muster.commit.Sample.ALICE;
import static dev.muster.commit.Sample.NOW;
import static dev.muster.commit.Sample.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.commit.Cause;
import dev.muster.commit.Change;
import dev.muster.commit.Commits.Outcome;
import dev.muster.commit.Decision;
import dev.muster.commit.Sample;
import dev.muster.effect.Claimed;
import dev.muster.incident.Event;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentId;
import dev.muster.incident.TimelineEntry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A row that cannot be read harms nobody but itself.
class UnreadableRowsTest extends SqliteStore {
  @Test
  void oneUnreadableEffectHoldsUpNobody() {
    commit(Sample.asks(say(1, "one"), say(1, "after one"), say(2, "two")));
    spoil("update outbox set effect = '{\"is\":\"Sing\"}' where sequence = 1");

    var first = database.outbox().claim("me", NOW, 10);
    var second = database.outbox().claim("me", NOW, 10);

    assertThat(first).extracting(Claimed::effect).containsExactly(say(2, "two").effect());
    assertThat(second).extracting(Claimed::effect).containsExactly(say(1, "after one").effect());
  }

  @Test
  void anUnreadableEffectIsADeadLetter() {
    commit(Sample.asks(say(1, "one")));
    spoil("update outbox set priority = 99");
    var told = new int[1];
    database.onEffectQueued(() -> told[0]++);

    assertThat(database.outbox().claim("me", NOW, 10)).isEmpty();

    var backlog = database.outbox().backlog(NOW);
    assertThat(backlog.waiting()).isZero();
    assertThat(backlog.dead()).isEqualTo(1);
    assertThat(backlog.unreadable()).contains(NOW);
    assertThat(told).containsExactly(1);
  }

  @Test
  void oneUnreadableDeadlineHoldsUpNobody() {
    commit(Sample.sets(Sample.timer(1, NOW.minusSeconds(1)), Sample.timer(2, NOW)));
    spoil("update timer set kind = 'ECLIPSE' where subject = 'INC-1'");

    assertThat(database.timers().due(NOW, 1)).isEmpty();
    assertThat(database.timers().due(NOW, 1)).containsExactly(Sample.timer(2, NOW));
    assertThat(database.timers().overdue(NOW, Duration.ZERO).count()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update incident set severity = 'SEV0' where number = 2",
        "update incident set kind = 'DREAM' where number = 2",
        "update incident set last_update = '{}' where number = 2",
        "update incident set title = '' where number = 2",
        "update assignment set role = 'POET' where incident = 2"
      })
  void oneUnreadableIncidentIsMissingFromListsAlone(String damage) {
    declare(1);
    declare(2);
    declare(3);
    spoil(damage);

    assertThat(database.incidents().open()).extracting(Incident::id).containsExactly(id(1), id(3));
    assertThat(database.incidents().latest(9)).hasSize(2);
    assertThat(database.incidents().latest(9, ALICE)).hasSize(2);
    assertThat(database.incidents().find(id(1))).isPresent();
    assertThatThrownBy(() -> database.incidents().find(id(2))).isInstanceOf(RuntimeException.class);
  }

  @Test
  void oneUnreadableEntryLeavesTheRestOfTheTimeline() {
    var kept = Sample.note(1, 2, "all is well");
    commit(record(Sample.note(1, 1, "the merger is off"), kept));
    spoil("update timeline set event = '{\"is\":\"Sung\"}' where number = 1");

    var timeline = database.incidents().timeline(id(1));

    assertThat(timeline.getFirst().event()).isEqualTo(new Event.Unreadable());
    assertThat(timeline.getFirst().by()).contains(ALICE);
    assertThat(timeline.getLast()).isEqualTo(kept);
  }

  private static IncidentId id(int number) {
    return new IncidentId(number);
  }

  private static Decision record(TimelineEntry... entries) {
    return new Decision(
        new Change.Nothing(),
        List.of(entries),
        List.of(),
        List.of(),
        Optional.empty(),
        Sample.DONE);
  }

  private void declare(int number) {
    commit(Sample.declares(Sample.inCommand(Sample.incident(number), ALICE)));
  }

  private void commit(Decision decision) {
    assertThat(database.commits().commit(new Cause.Said("" + decision.hashCode()), decision, NOW))
        .isEqualTo(new Outcome.Stored());
  }

  private void spoil(String sql) {
    try (var handle = new Sqlite(home.resolve("muster.db")).writer()) {
      assertThat(handle.execute(sql)).isPositive();
    }
  }
}
