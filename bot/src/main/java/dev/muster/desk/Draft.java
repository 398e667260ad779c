package dev.muster.desk;

import dev.muster.chat.Priority;
import dev.muster.commit.AuditEntry;
import dev.muster.commit.Change;
import dev.muster.commit.Decision;
import dev.muster.effect.Asked;
import dev.muster.effect.CardKind;
import dev.muster.effect.Effect;
import dev.muster.incident.Event;
import dev.muster.incident.Incident;
import dev.muster.incident.TimelineEntry;
import dev.muster.person.PersonId;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.timer.TimerChange;
import dev.muster.wording.Cards;
import dev.muster.wording.Marks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A decision about one incident while it is being made.
///
/// What every change brings with it is added once, at the end: the cards it changes are shown
/// again.
@CanIgnoreReturnValue
final class Draft {
  private final Optional<Incident> before;
  private final Optional<PersonId> by;
  private final Instant at;
  private final List<TimelineEntry> timeline = new ArrayList<>();
  private final List<Asked> effects = new ArrayList<>();
  private final List<TimerChange> timers = new ArrayList<>();
  private Incident incident;

  private Draft(Optional<Incident> before, Incident incident, Optional<PersonId> by, Instant at) {
    this.before = before;
    this.incident = incident;
    this.by = by;
    this.at = at;
  }

  static Draft declared(Incident incident, Asking asking) {
    return new Draft(Optional.empty(), incident, Optional.of(asking.person()), asking.at());
  }

  static Draft of(Incident incident, Asking asking) {
    return new Draft(Optional.of(incident), incident, Optional.of(asking.person()), asking.at());
  }

  /// What somebody did where Muster only heard of it.
  static Draft heard(Incident incident, PersonId by, Instant now) {
    return new Draft(Optional.of(incident), incident, Optional.of(by), now);
  }

  /// A decision Muster makes by itself, because a deadline passed.
  static Draft due(Incident incident, Instant now) {
    return new Draft(Optional.of(incident), incident, Optional.empty(), now);
  }

  Incident incident() {
    return incident;
  }

  Instant at() {
    return at;
  }

  Draft change(UnaryOperator<Incident> verb) {
    incident = verb.apply(incident);
    return this;
  }

  Draft record(Event event) {
    return record(event, at);
  }

  /// Records something that happened at another moment than it is written down.
  Draft record(Event event, Instant happened) {
    incident = incident.recorded();
    timeline.add(new TimelineEntry(incident.id(), incident.entries(), happened, at, by, event));
    return this;
  }

  Draft ask(Effect effect, Priority priority) {
    effects.add(Asked.of(effect, priority));
    return this;
  }

  Draft say(Message message) {
    return ask(
        new Effect.Say(incident.home(), incident.id(), Marks.inRoom(incident, message)),
        Priority.STATE);
  }

  /// Says it in the announcement room, unless the incident is nobody else's business.
  Draft announce(Message message) {
    return incident.isPrivate()
        ? this
        : ask(
            new Effect.Announce(incident.home(), incident.id(), Marks.on(incident, message)),
            Priority.STATE);
  }

  Draft tell(PersonId person, Message message) {
    return ask(new Effect.Tell(person, Marks.on(incident, message)), Priority.STATE);
  }

  Draft tellUnlessTheyDidIt(PersonId person, Message message) {
    return by.equals(Optional.of(person)) ? this : tell(person, message);
  }

  /// Tells everybody who follows the incident, but not who did it.
  Draft tellFollowers(Message message) {
    incident.involved().followers().stream()
        .filter(follower -> !by.equals(Optional.of(follower)))
        .forEach(follower -> tell(follower, message));
    return this;
  }

  Draft page(PersonId person, Message message) {
    return ask(new Effect.Tell(person, Marks.on(incident, message)), Priority.PAGE);
  }

  /// Tells somebody something that is of no use after a while.
  Draft remind(PersonId person, Message message, Instant expires) {
    effects.add(
        new Asked(
            new Effect.Tell(person, Marks.on(incident, message)),
            Priority.REMINDER,
            Optional.of(expires)));
    return this;
  }

  Draft remindRoom(Message message, Instant expires) {
    effects.add(
        new Asked(
            new Effect.Say(incident.home(), incident.id(), Marks.inRoom(incident, message)),
            Priority.REMINDER,
            Optional.of(expires)));
    return this;
  }

  /// Brings a person into the incident and its room, if they are not in it yet.
  Draft join(PersonId person) {
    return incident.involved().members().contains(person) ? this : enter(person).invite(person);
  }

  /// Makes somebody a member who is in its room already.
  Draft enter(PersonId person) {
    incident = incident.with(incident.involved().join(person));
    return record(new Event.Joined(person));
  }

  /// Takes a person out of the incident and its room.
  Draft leave(PersonId person) {
    return depart(person)
        .ask(new Effect.Uninvite(incident.home(), incident.id(), person), Priority.STATE);
  }

  /// Whoever is out of its room already is a member no more.
  Draft depart(PersonId person) {
    incident =
        incident.with(incident.roles().leave(person)).with(incident.involved().leave(person));
    return record(new Event.Left(person));
  }

  Draft invite(PersonId person) {
    return ask(new Effect.Invite(incident.home(), incident.id(), person), Priority.STATE);
  }

  Draft timer(TimerChange change) {
    timers.add(change);
    return this;
  }

  Draft show(CardKind kind) {
    return ask(new Effect.ShowCard(incident.home(), incident.id(), kind), Priority.COSMETIC);
  }

  /// Cards that would look the same are left alone.
  private void showCards(Incident was) {
    Arrays.stream(CardKind.values())
        .filter(kind ->
            switch (kind) {
              case INCIDENT -> true;
              case ANNOUNCEMENT -> !incident.isPrivate();
              case MANAGERS -> false;
            })
        .filter(kind -> !Cards.of(kind, was).equals(Cards.of(kind, incident)))
        .forEach(this::show);
  }

  Decision decide(String action, Reply reply) {
    before.ifPresent(this::showCards);
    var change = before.<Change>map(this::changed).orElseGet(() -> new Change.Declared(incident));
    return new Decision(change, timeline, effects, timers, audit(action), reply);
  }

  /// Decides about both, which change together or not at all.
  Decision decideWith(Draft other, String action, Reply reply) {
    before.ifPresent(this::showCards);
    other.before.ifPresent(other::showCards);
    return new Decision(
        new Change.Both(changed(before.orElseThrow()), other.changed(other.before.orElseThrow())),
        joined(timeline, other.timeline),
        joined(effects, other.effects),
        joined(timers, other.timers),
        audit(action),
        reply);
  }

  private Change.Changed changed(Incident was) {
    return new Change.Changed(was, incident.next());
  }

  private Optional<AuditEntry> audit(String action) {
    return Optional.of(new AuditEntry(at, by, action, incident.id().toString()));
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
