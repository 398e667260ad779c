package dev.muster.reception;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.command.Catalogue;
import dev.muster.command.Language;
import dev.muster.commit.Cause;
import dev.muster.commit.Commits;
import dev.muster.commit.Decision;
import dev.muster.commit.InMemoryStore;
import dev.muster.desk.Desk;
import dev.muster.desk.Sight;
import dev.muster.person.FakePeople;
import dev.muster.policy.Policy;
import dev.muster.reply.Reply;
import dev.muster.timer.MovableClock;
import dev.muster.wording.Answers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The store can take a decision and break before it says so.
class LostAnswerTest {
  private final InMemoryStore store = new InMemoryStore();

  @Test
  void whatIsStoredIsConfirmedAlthoughTheStoreCouldNotSaySo() {
    var reply = reception(new Breaking(store.commits(), false)).hear(declare());
    assertThat(store.incidents().latest(1)).hasSize(1);
    assertThat(Optional.of(reply)).isEqualTo(store.commits().answered("key"));
  }

  @Test
  void nobodyIsToldThatNothingIsStoredUnlessThatWasSeen() {
    var reply = reception(new Breaking(store.commits(), true)).hear(declare());
    assertThat(store.incidents().latest(1)).hasSize(1);
    assertThat(reply).isEqualTo(Answers.unsure());
  }

  @Test
  void whatNobodyWaitsForIsNotKeptUntilThatWasSeenAndIsDoneOnce() {
    assertThat(reception(new Breaking(store.commits(), true)).overhear(declare())).isEmpty();
    assertThat(reception(store.commits()).overhear(declare()))
        .isEqualTo(store.commits().answered("key"));
    assertThat(store.incidents().latest(2)).hasSize(1);
  }

  private static Invocation declare() {
    var said = new Saying.Typed("/incident declare checkout is down sev1");
    return new Invocation("key", FakePeople.ALICE.id(), Optional.empty(), said);
  }

  private Reception reception(Commits commits) {
    var people = new FakePeople();
    var policy = Policy.standard();
    var language = Language.of(Catalogue.incident(), List.of());
    var sight = new Sight(store.incidents(), store.postings());
    var desk = new Desk(sight, people, policy, (_, _) -> "{}", language);
    var interpreter = new Interpreter(language, desk, policy, people);
    return new Reception(
        interpreter,
        commits,
        Whereabouts.of(store.incidents(), _ -> false),
        people,
        MovableClock.onAFriday());
  }

  /// Breaks after its first commit, for that moment or for good.
  private static final class Breaking implements Commits {
    private final Commits commits;
    private final boolean forGood;
    private boolean broken;

    Breaking(Commits commits, boolean forGood) {
      this.commits = commits;
      this.forGood = forGood;
    }

    @Override
    public Outcome commit(Cause cause, Decision decision, Instant now) {
      broken = forGood;
      throw new IllegalStateException("connection lost: " + commits.commit(cause, decision, now));
    }

    @Override
    public Optional<Reply> answered(String key) {
      if (broken) {
        throw new IllegalStateException("no connection");
      }
      return commits.answered(key);
    }

    @Override
    public int forgetAnswersBefore(Instant moment) {
      return commits.forgetAnswersBefore(moment);
    }
  }
}
