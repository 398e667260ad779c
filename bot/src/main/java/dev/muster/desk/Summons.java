package dev.muster.desk;

import dev.muster.chat.Priority;
import dev.muster.commit.Decision;
import dev.muster.effect.Effect;
import dev.muster.incident.Incident;
import dev.muster.incident.Milestone;
import dev.muster.person.PersonId;
import dev.muster.policy.Policy;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.reply.Text;
import dev.muster.timer.Timer;
import dev.muster.timer.TimerKind;
import dev.muster.wording.Alarms;
import dev.muster.wording.Private;
import dev.muster.wording.Uncalled;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Calls those responsible for an incident, as loudly as its severity asked for when it was
/// declared. A drill calls nobody who did not volunteer.
///
/// Nobody is left out in silence: whom the workspace cannot name yet is looked for until it can,
/// and whom nobody there is called is called by hand, by those who are told so.
final class Summons {
  private static final Logger log = LoggerFactory.getLogger(Summons.class);

  private static final Duration AGAIN = Duration.ofSeconds(5);

  /// After so long the administrators hear of it, and it is looked less often.
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Policy policy;
  private final Directory directory;
  private final Clocks clocks;

  Summons(Policy policy, Directory directory, Clocks clocks) {
    this.policy = policy;
    this.directory = directory;
    this.clocks = clocks;
  }

  /// How somebody is called.
  private enum Step {
    TELL,
    PAGE,
    /// And the administrators were told that the page is late.
    PAGE_LATE
  }

  /// Calls everybody, and returns what there is to say of those who could not be called.
  Optional<Text> call(Draft draft) {
    if (!draft.incident().headline().isReal()) {
      return Optional.empty();
    }
    return switch (policy.of(draft.incident().severity()).calls()) {
      case PAGE -> call(draft, Step.PAGE);
      case TELL -> call(draft, Step.TELL);
      case NOBODY -> Optional.empty();
    };
  }

  private Optional<Text> call(Draft draft, Step step) {
    var responsible = responsible(draft.incident());
    call(draft, uncalled(responsible, draft.incident()), step);
    if (!responsible.isLookedFor()) {
      return missed(draft, responsible, step);
    }
    clocks.call(draft, draft.at().plus(AGAIN), step.name());
    var words = Uncalled.yet(responsible.missing());
    draft.say(Message.of(words));
    return Optional.of(words);
  }

  /// Looks again for those who could not be called when it was declared. Once it is over nobody
  /// needs to come; who is responsible for one that was merged still hears of it.
  Decision again(Incident incident, Timer timer, Instant now) {
    return switch (incident.status()) {
      case TRIAGE, MITIGATING, MONITORING, MERGED ->
          again(incident, Step.valueOf(timer.step()), now);
      case RESOLVED, CLOSED, CANCELLED -> Decision.answer(new Reply.Silence());
    };
  }

  private Decision again(Incident incident, Step step, Instant now) {
    var responsible = responsible(incident);
    var draft = Draft.due(incident, now);
    var found = uncalled(responsible, incident);
    call(draft, found, step);
    if (!responsible.isLookedFor()) {
      var _ = missed(draft, responsible, step);
      return draft.decide("call", new Reply.Silence());
    }
    boolean isLate = now.isAfter(declared(incident, now).plus(PATIENCE));
    var next = isLate && step == Step.PAGE ? Step.PAGE_LATE : step;
    var moment = now.plus(isLate ? PATIENCE : AGAIN);
    if (found.isEmpty() && next == step) {
      return Decision.again(
          new Timer(TimerKind.CALL, incident.id().toString(), moment, step.name()));
    }
    if (next != step) {
      alarm(draft, responsible.missing(), "I do not know yet who is here");
    }
    clocks.call(draft, moment, next.name());
    return draft.decide("call", new Reply.Silence());
  }

  private Responsible responsible(Incident incident) {
    return directory.responsibleFor(incident.headline().service(), incident.home());
  }

  /// Whoever is in it already knows of it.
  private static List<PersonId> uncalled(Responsible responsible, Incident incident) {
    return responsible.only(person -> !incident.involved().members().contains(person)).people();
  }

  private static void call(Draft draft, List<PersonId> people, Step step) {
    people.forEach(person -> call(draft, person, step));
  }

  private static void call(Draft draft, PersonId person, Step step) {
    var message = Private.called(draft.incident(), draft.incident().involved().declarer());
    switch (step) {
      case PAGE, PAGE_LATE -> draft.join(person).page(person, message);
      case TELL -> draft.join(person).tell(person, message);
    }
  }

  private static Optional<Text> missed(Draft draft, Responsible responsible, Step step) {
    if (!responsible.isNobody()) {
      return Optional.empty();
    }
    if (step != Step.TELL) {
      alarm(draft, responsible.missing(), "nobody here is called so");
    }
    var words = Uncalled.nobody(responsible.missing());
    draft.say(Message.of(words));
    return Optional.of(words);
  }

  private static void alarm(Draft draft, List<String> missing, String why) {
    log.error("nobody can be paged to {}, of {}: {}", draft.incident().id(), missing, why);
    draft.ask(
        new Effect.Alarm(draft.incident().home(), Alarms.unknown(missing, why)), Priority.PAGE);
  }

  private static Instant declared(Incident incident, Instant now) {
    return incident.milestones().at(Milestone.DECLARED).orElse(now);
  }
}
