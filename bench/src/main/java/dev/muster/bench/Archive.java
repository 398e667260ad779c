package dev.muster.bench;

import dev.muster.chat.Priority;
import dev.muster.commit.Cause;
import dev.muster.commit.Change;
import dev.muster.commit.Commits.Outcome;
import dev.muster.commit.Decision;
import dev.muster.effect.Asked;
import dev.muster.effect.Effect;
import dev.muster.incident.Headline;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentId;
import dev.muster.incident.Involved;
import dev.muster.incident.Kind;
import dev.muster.incident.Severity;
import dev.muster.incident.Visibility;
import dev.muster.person.PersonId;
import dev.muster.reply.Reply;
import dev.muster.timer.TimerChange;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Puts into the store of a stage what would take people long to say.
final class Archive {
  private static final int WRITERS = 16;

  private final Stage stage;
  private final PersonId author;

  Archive(Stage stage, PersonId author) {
    this.stage = stage;
    this.author = author;
  }

  /// So many incidents from INC-1 on, with what each asks for.
  void declare(int count, Function<IncidentId, List<Effect>> effects) throws InterruptedException {
    try (var threads = Executors.newFixedThreadPool(WRITERS)) {
      var all =
          IntStream.rangeClosed(1, count)
              .mapToObj(IncidentId::new)
              .map(id -> threads.submit(() -> declare(id, effects.apply(id))))
              .toList();
      for (var one : all) {
        Failures.of(one);
      }
    }
  }

  private void declare(IncidentId id, List<Effect> effects) {
    var incident =
        Incident.declare(
            id,
            author.workspace(),
            new Headline(
                "one of many", Severity.SEV4, Kind.REAL, Visibility.OPEN, Optional.empty()),
            Involved.declaredBy(author),
            stage.now());
    var asked = effects.stream().map(effect -> Asked.of(effect, Priority.STATE)).toList();
    store("declare " + id, new Change.Declared(incident), asked, List.of());
  }

  void store(String key, Change change, List<Asked> effects, List<TimerChange> timers) {
    var decision =
        new Decision(change, List.of(), effects, timers, Optional.empty(), new Reply.Silence());
    var outcome =
        stage.wired().database().commits().commit(new Cause.Said(key), decision, stage.now());
    if (!(outcome instanceof Outcome.Stored)) {
      throw new IllegalStateException(key + " was answered by " + outcome);
    }
  }
}
