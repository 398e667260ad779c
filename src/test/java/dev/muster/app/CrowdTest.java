package dev.muster.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.sandbox.SandboxPeople;
import dev.muster.app.settings.Settings;
import dev.muster.effect.Ids;
import dev.muster.incident.IncidentId;
import dev.muster.person.PersonId;
import dev.muster.policy.Policy;
import dev.muster.reception.Invocation;
import dev.muster.reception.Saying;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When everybody speaks at once, everybody is heard, and nobody has to say it again.
class CrowdTest {
  private static final PersonId ALICE = new PersonId(SandboxPeople.WORKSPACE, "alice");

  private Wired muster;

  @BeforeEach
  void open(@TempDir Path home) {
    var clock = InstantSource.system();
    var settings = Settings.sandbox(home, Policy.standard());
    muster = Wired.open(settings, clock, Ids.uuids(clock, new SecureRandom()));
  }

  @AfterEach
  void close() {
    muster.close();
  }

  @Test
  void manyUpdateOneIncidentAtOnce() throws Exception {
    assertThat(say("declare checkout is down")).contains("INC-1");

    atOnce(50, 4, (who, turn) -> say("update INC-1 number %d of person %d".formatted(turn, who)));

    var incidents = muster.database().incidents();
    assertThat(incidents.timeline(new IncidentId(1))).hasSize(1 + 50 * 4);
  }

  @Test
  void manyDeclareAtOnce() throws Exception {
    atOnce(32, 2, (who, turn) -> say("declare outage %d in region %d".formatted(turn, who)));

    assertThat(muster.database().incidents().open())
        .extracting(incident -> incident.id().number())
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 64).boxed().toList());
  }

  private String say(String words) {
    var said = new Saying.Typed("/incident " + words);
    var door = muster.core().frontDoor();
    return door.hear(new Invocation(words, ALICE, Optional.empty(), said)).toString();
  }

  private static void atOnce(int people, int turns, Speech speech)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newFixedThreadPool(people)) {
      var all =
          IntStream.range(0, people)
              .mapToObj(who -> threads.submit(inTurn(who, turns, speech)))
              .toList();
      for (var one : all) {
        var _ = one.get();
      }
    }
  }

  private static Callable<Integer> inTurn(int who, int turns, Speech speech) {
    return () -> {
      for (int turn = 0; turn < turns; turn++) {
        assertThat(speech.say(who, turn)).doesNotContain("Too many").contains("INC-");
      }
      return turns;
    };
  }

  private interface Speech {
    String say(int who, int turn);
  }
}
