package dev.muster.incident;

import static dev.muster.commit.Sample.ALICE;
import static dev.muster.commit.Sample.BOB;
import static dev.muster.commit.Sample.HOME;
import static dev.muster.commit.Sample.NOW;
import static dev.muster.commit.Sample.ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.commit.Cause;
import dev.muster.commit.Change;
import dev.muster.commit.Commits.Outcome;
import dev.muster.commit.Decision;
import dev.muster.commit.Sample;
import dev.muster.commit.Store;
import dev.muster.effect.Posting;
import dev.muster.person.PersonId;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every reader of incidents answers.
public interface IncidentsContract {
  Store store();

  @Test
  default void anIncidentIsFoundAsItWasStored() {
    var incident = full(Sample.incident(1));
    commit(Sample.declares(incident));

    assertThat(store().incidents().find(incident.id())).contains(incident);
    assertThat(store().incidents().find(new IncidentId(2))).isEmpty();
  }

  @Test
  default void everyPartOfAnIncidentCanComeAndGo() {
    var bare = Sample.incident(1);
    var filled = full(bare).next();
    var emptied = emptied(filled).next();
    commit(Sample.declares(bare));

    commit(Sample.changes(bare, filled));
    assertThat(store().incidents().find(bare.id())).contains(filled);

    commit(Sample.changes(filled, emptied));
    assertThat(store().incidents().find(bare.id())).contains(emptied);
  }

  @Test
  default void whatWasMergedKnowsWhereItWent() {
    var bare = Sample.incident(1);
    commit(Sample.declares(bare));
    commit(Sample.declares(Sample.incident(2)));
    var merged = full(bare).merge(new IncidentId(2), NOW);
    var without = merged.drop(merged.openTasks().getFirst()).next();

    commit(Sample.changes(bare, without));

    assertThat(store().incidents().find(bare.id())).contains(without);
  }

  @Test
  default void aRoomLeadsToItsIncident() {
    commit(Sample.declares(Sample.incident(1)));
    commit(Sample.declares(Sample.incident(2)));
    assertThat(store().incidents().inRoom(ROOM)).isEmpty();

    isOpened(new Posting.RoomOf(new IncidentId(2), ROOM));

    assertThat(store().incidents().inRoom(ROOM)).contains(Sample.incident(2));
    assertThat(store().incidents().inRoom(new RoomId(HOME, "C8"))).isEmpty();
    assertThat(store().incidents().inRoom(new RoomId(new WorkspaceId("other"), "C7"))).isEmpty();
  }

  @Test
  default void openIncidentsComeWorstFirstThenOldest() {
    commit(Sample.declares(Sample.incident(1, Severity.SEV3)));
    commit(Sample.declares(Sample.incident(2, Severity.SEV1)));
    commit(Sample.declares(Sample.incident(3, Severity.SEV3)));
    var over = Sample.incident(4, Severity.SEV1).move(Status.RESOLVED, NOW);
    commit(Sample.declares(over));

    assertThat(store().incidents().open())
        .extracting(i -> i.id().number())
        .containsExactly(2, 1, 3);
  }

  @Test
  default void theLatestComeFirstWhateverTheirStatus() {
    for (int number = 1; number <= 4; number++) {
      commit(Sample.declares(full(Sample.incident(number)).move(Status.CLOSED, NOW)));
    }

    assertThat(store().incidents().latest(3))
        .extracting(i -> i.id().number())
        .containsExactly(4, 3, 2);
    assertThat(store().incidents().latest(1).getFirst().tasks()).hasSize(2);
  }

  @Test
  default void asManyAreListedAsFitOfThoseOnePersonMaySee() {
    commit(Sample.declares(Sample.incident(1)));
    commit(Sample.declares(Sample.incident(2)));
    for (int number = 3; number <= 6; number++) {
      commit(Sample.declares(secret(number)));
    }
    commit(Sample.declares(secret(7).with(secret(7).involved().follow(BOB))));
    commit(Sample.declares(secret(8).with(secret(8).involved().join(BOB))));
    var elsewhere = new PersonId(new WorkspaceId("other"), ALICE.value());

    assertThat(numbers(store().incidents().latest(3, BOB))).containsExactly(8, 2, 1);
    assertThat(numbers(store().incidents().latest(3, ALICE))).containsExactly(8, 7, 6);
    assertThat(numbers(store().incidents().latest(3, elsewhere))).containsExactly(2, 1);
    assertThat(numbers(store().incidents().latest(1, BOB))).containsExactly(8);
  }

  private static Incident secret(int number) {
    var open = Sample.incident(number);
    var headline = open.headline();
    return open.with(
        new Headline(
            headline.title(),
            headline.severity(),
            headline.kind(),
            Visibility.PRIVATE,
            headline.service()));
  }

  private static List<Integer> numbers(List<Incident> incidents) {
    return incidents.stream().map(incident -> incident.id().number()).toList();
  }

  @Test
  default void theTimelineIsReadInTheOrderItWasWritten() {
    var first = Sample.incident(1);
    commit(Sample.declares(Sample.incident(2)));
    commit(
        new Decision(
            new Change.Declared(first),
            List.of(Sample.note(1, 1, "one"), Sample.note(1, 2, "two"), Sample.note(2, 1, "other")),
            List.of(),
            List.of(),
            Optional.empty(),
            Sample.DONE));

    assertThat(store().incidents().timeline(first.id()))
        .containsExactly(Sample.note(1, 1, "one"), Sample.note(1, 2, "two"));
    assertThat(store().incidents().timeline(new IncidentId(3))).isEmpty();
  }

  @Test
  default void numbersAreCountedFromOneAndNeverReused() {
    assertThat(store().incidents().next()).isEqualTo(new IncidentId(1));

    commit(Sample.declares(Sample.incident(7)));

    assertThat(store().incidents().next()).isEqualTo(new IncidentId(8));
  }

  private void commit(Decision decision) {
    var key = "key " + decision.hashCode();
    assertThat(store().commits().commit(new Cause.Said(key), decision, NOW))
        .isEqualTo(new Outcome.Stored());
  }

  private void isOpened(Posting posting) {
    commit(Sample.asks(Sample.say(posting.incident().number(), "opening")));
    for (var claimed : store().outbox().claim("me", NOW, 1)) {
      assertThat(store().outbox().delivered(claimed, NOW, List.of(), Optional.of(posting)))
          .isTrue();
    }
  }

  private static Incident full(Incident bare) {
    var roles =
        bare.roles()
            .assign(Role.EXPERT, BOB)
            .assign(Role.COMMANDER, ALICE)
            .assign(Role.EXPERT, ALICE)
            .ask(new Handover(BOB, ALICE, "lunch"));
    var updates =
        bare.updates()
            .post(new Update("We know why", BOB, NOW))
            .due(Optional.of(NOW.plus(Duration.ofMinutes(30))))
            .snooze();
    return bare.with(roles)
        .with(updates)
        .with(bare.involved().join(BOB).follow(BOB).follow(ALICE))
        .add(new Task(1, "Roll back", Optional.of(BOB), Optional.of(NOW), Optional.of(NOW)))
        .add(new Task(2, "Tell them", Optional.empty(), Optional.empty(), Optional.empty()))
        .respond(NOW)
        .move(Status.MONITORING, NOW)
        .recorded();
  }

  private static Incident emptied(Incident filled) {
    var involved = new Involved(BOB, Set.of(BOB), Set.of());
    var task = filled.openTasks().getFirst();
    return filled
        .with(Roles.none())
        .with(Updates.none())
        .with(involved)
        .finish(task, NOW)
        .with(filled.headline().withSeverity(Severity.SEV4))
        .move(Status.RESOLVED, NOW)
        .move(Status.TRIAGE, NOW);
  }
}
