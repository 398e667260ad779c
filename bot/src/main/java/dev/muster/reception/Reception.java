package dev.muster.reception;

import dev.muster.command.Suggestion;
import dev.muster.commit.Cause;
import dev.muster.commit.Commits;
import dev.muster.commit.Commits.Outcome;
import dev.muster.commit.Decision;
import dev.muster.desk.Asking;
import dev.muster.person.People;
import dev.muster.person.Person;
import dev.muster.person.PersonId;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.wording.Answers;
import dev.muster.workspace.RoomId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hears, has it decided, has it stored, and only then answers.
public final class Reception implements FrontDoor {
  private static final Logger log = LoggerFactory.getLogger(Reception.class);

  /// How often a decision is made anew because somebody else was faster.
  private static final int TRIES = 50;

  private final Interpreter interpreter;
  private final Commits commits;
  private final Whereabouts whereabouts;
  private final People people;
  private final InstantSource clock;
  private final Lock turn = new ReentrantLock(true);

  public Reception(
      Interpreter interpreter,
      Commits commits,
      Whereabouts whereabouts,
      People people,
      InstantSource clock) {
    this.interpreter = interpreter;
    this.commits = commits;
    this.whereabouts = whereabouts;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public Reply hear(Invocation invocation) {
    try {
      return answer(invocation);
    } catch (RuntimeException e) {
      log.error("could not do what {} asked for", invocation.who(), e);
      return afterAll(invocation.key());
    }
  }

  @Override
  public Optional<Reply> overhear(Invocation invocation) {
    try {
      return kept(invocation);
    } catch (RuntimeException e) {
      log.error("could not keep what {} did", invocation.who(), e);
      return Optional.empty();
    }
  }

  /// The store may have taken it and broken before it could say so: nobody is told that nothing was
  /// stored unless that was seen.
  private Reply afterAll(String key) {
    try {
      return commits.answered(key).orElseGet(Answers::broken);
    } catch (RuntimeException e) {
      log.error("could not see whether {} was stored", key, e);
      return Answers.unsure();
    }
  }

  @Override
  public Message home(PersonId who) {
    return interpreter.home(asking(who, Optional.empty()));
  }

  @Override
  public List<Suggestion> complete(PersonId who, Optional<RoomId> room, String text) {
    return interpreter.complete(asking(who, room), text);
  }

  private Reply answer(Invocation invocation) {
    return kept(invocation).orElseGet(Answers::busy);
  }

  private Optional<Reply> kept(Invocation invocation) {
    return attempt(invocation).or(() -> keptInTurn(invocation));
  }

  /// When many want the same at once, those who were overtaken go on one by one, so that nobody is
  /// overtaken for ever.
  private Optional<Reply> keptInTurn(Invocation invocation) {
    turn.lock();
    try {
      return Stream.generate(() -> attempt(invocation))
          .limit(TRIES)
          .flatMap(Optional::stream)
          .findFirst();
    } finally {
      turn.unlock();
    }
  }

  /// Decides and stores once; empty if somebody else was faster.
  private Optional<Reply> attempt(Invocation invocation) {
    var asking = asking(invocation.who(), invocation.room());
    var decision = interpreter.decide(invocation.saying(), asking, whereabouts);
    if (isMadeAnew(decision)) {
      return Optional.of(commits.answered(invocation.key()).orElseGet(decision::reply));
    }
    return switch (commit(invocation.key(), decision, asking.at())) {
      case Outcome.Stored _ -> Optional.of(decision.reply());
      case Outcome.AlreadyDone(var answer) -> Optional.of(answer.orElseGet(decision::reply));
      case Outcome.Conflict _ -> Optional.empty();
    };
  }

  /// A form or a document is not worth keeping: asked for twice, it is made twice, as things stand
  /// then.
  private static boolean isMadeAnew(Decision decision) {
    return decision.changesNothing()
        && switch (decision.reply()) {
          case Reply.Open _ -> true;
          case Reply.Whisper(var message) -> !message.documents().isEmpty();
          case Reply.Silence _ -> false;
        };
  }

  /// A question is answered even when nothing can be stored.
  private Outcome commit(String key, Decision decision, Instant now) {
    try {
      return commits.commit(new Cause.Said(key), decision, now);
    } catch (RuntimeException e) {
      if (decision.changesNothing()) {
        log.warn("an answer could not be kept", e);
        return new Outcome.AlreadyDone(Optional.empty());
      }
      throw e;
    }
  }

  private Asking asking(PersonId who, Optional<RoomId> room) {
    var here = room.flatMap(whereabouts::incidentIn);
    return new Asking(person(who), clock.instant().truncatedTo(ChronoUnit.MILLIS), here);
  }

  /// Somebody the workspace has not told us about can still speak.
  private Person person(PersonId who) {
    return people
        .find(who)
        .orElseGet(() -> new Person(who, who.value(), who.value(), ZoneOffset.UTC));
  }
}
