package dev.muster.courier;

import dev.muster.chat.Call;
import dev.muster.chat.CallId;
import dev.muster.chat.Chat;
import dev.muster.chat.Delivery;
import dev.muster.chat.Priority;
import dev.muster.chat.Receipt;
import dev.muster.commit.Store;
import dev.muster.courier.Routing.Route;
import dev.muster.effect.Asked;
import dev.muster.effect.CardKind;
import dev.muster.effect.Claimed;
import dev.muster.effect.Effect;
import dev.muster.effect.Outbox;
import dev.muster.effect.Posting;
import dev.muster.effect.Setback;
import dev.muster.incident.IncidentId;
import dev.muster.policy.Policy;
import dev.muster.workspace.RoomId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/// Delivers effects. Each is claimed, called and settled on its own, so that a crash at any point
/// leaves it claimable, and a claim lost meanwhile settles nothing.
///
/// Outages are waited out for ever; what is of no use any more expires; what was refused, or breaks
/// whoever touches it, is given up, with an alarm and something in its place.
public final class Courier {
  private static final Logger log = LoggerFactory.getLogger(Courier.class);

  /// How often an effect may break before it is given up.
  private static final int PATIENCE = 8;

  /// How long after an unclear outcome a platform is asked what became of it. A page is asked for
  /// at once: better two than none.
  private static final Duration SETTLING = Duration.ofSeconds(30);

  /// What waits for something else is at least not tried again at once.
  private static final Duration A_WHILE = Duration.ofSeconds(1);

  /// How often it is tried whether a workspace allows something by now.
  private static final Duration UNTIL_ALLOWED = Duration.ofHours(1);

  /// A platform that asks for a pause once or twice is nothing to warn of.
  private static final int USUAL = 2;

  /// What has no place waits for one, and is old news after that.
  private static final Duration UNTIL_LOOKED_AGAIN = Duration.ofMinutes(5);

  private static final Duration OLD = Duration.ofDays(1);

  private final Outbox outbox;
  private final Chat chat;
  private final Routing routing;
  private final Fallback fallback;
  private final Notices notices;
  private final Made made;
  private final InstantSource clock;

  public Courier(
      Store store, Chat chat, AnnouncementRooms announcements, Policy policy, InstantSource clock) {
    this.outbox = store.outbox();
    this.chat = chat;
    this.routing = new Routing(store.incidents(), store.postings(), announcements);
    this.fallback = new Fallback(store.incidents(), announcements);
    this.notices = new Notices(store.commits(), store.incidents(), policy);
    this.made = new Made(store.incidents(), store.postings());
    this.clock = clock;
  }

  /// Claims what is due, for whoever calls [#deliver] next.
  public List<Claimed> claim(String owner, int limit) {
    return outbox.claim(owner, clock.instant(), limit);
  }

  /// Delivers what is due, one after the other; returns how many were tried.
  public int deliverDue(String owner, int limit) {
    var claimed = claim(owner, limit);
    claimed.forEach(this::deliver);
    return claimed.size();
  }

  /// Delivers one claimed effect and settles it. Throws only if the store does: then the claim runs
  /// out, and the effect is tried again.
  public void deliver(Claimed claimed) {
    if (claimed.expires().filter(moment -> moment.isBefore(clock.instant())).isPresent()) {
      delivered(claimed);
      return;
    }
    settle(claimed, attempt(claimed));
  }

  private Receipt attempt(Claimed claimed) {
    return switch (route(claimed)) {
      case Route.To(var call) -> call(claimed, call);
      case Route.Needless _ -> new Receipt.Done();
      case Route.Later(var why) -> new Receipt.TryLater(A_WHILE, why);
      case Route.Unfound(var why) -> unfound(claimed, why);
      case Route.Nowhere(var why) -> new Receipt.Refused(why);
    };
  }

  private Receipt unfound(Claimed claimed, String why) {
    Instant now = clock.instant();
    notices.unfound(claimed.effect(), now);
    return claimed.asked().plus(OLD).isAfter(now)
        ? new Receipt.TryLater(UNTIL_LOOKED_AGAIN, why)
        : new Receipt.Refused(why);
  }

  /// What cannot even be worded is tried a few times more, for the fault may be elsewhere. Tries
  /// that an outage used up say nothing about the effect: only what breaks twice in a row is given
  /// up.
  private Route route(Claimed claimed) {
    try {
      return routing.route(claimed.effect(), clock.instant());
    } catch (RuntimeException e) {
      log.error("cannot word effect {}", claimed.id().value(), e);
      return claimed.attempts() < PATIENCE ? new Route.Later(e.toString()) : lastChance(claimed);
    }
  }

  private Route lastChance(Claimed claimed) {
    try {
      return routing.route(claimed.effect(), clock.instant());
    } catch (RuntimeException e) {
      return new Route.Nowhere("it cannot be worded: " + e);
    }
  }

  /// An adapter that throws breaks its promise; it is tried a few times more.
  private static Receipt broken(Claimed claimed, RuntimeException e) {
    return claimed.attempts() < PATIENCE
        ? new Receipt.Unclear(e.toString())
        : new Receipt.Refused("it breaks whoever touches it: " + e);
  }

  private Receipt call(Claimed claimed, Call call) {
    try {
      return call(new Delivery(claimed.id(), call, claimed.priority(), claimed.maybeDone()));
    } catch (RuntimeException e) {
      log.error("the platform's adapter broke on {}", claimed.id().value(), e);
      return broken(claimed, e);
    }
  }

  /// A card somebody deleted is posted anew where it stood.
  private Receipt call(Delivery delivery) {
    var receipt = chat.deliver(delivery);
    return receipt instanceof Receipt.Gone && delivery.call() instanceof Call.Edit edit
        ? again(delivery, edit)
        : receipt;
  }

  private Receipt again(Delivery delivery, Call.Edit edit) {
    var post = new Call.Post(edit.message().room(), edit.changed());
    return chat.deliver(delivery.with(new CallId(delivery.id().value() + "-again"), post));
  }

  private void settle(Claimed claimed, Receipt receipt) {
    switch (receipt) {
      case Receipt.Done _ -> delivered(claimed);
      case Receipt.Opened(var room) ->
          delivered(claimed, List.of(), opened(claimed.effect(), room));
      case Receipt.Posted(var message) ->
          delivered(claimed, made.next(claimed), Made.by(claimed.effect(), message));
      case Receipt.TryLater(var pause, var why) ->
          postpone(
              claimed,
              longer(pause, claimed),
              pause.isZero() ? Setback.FAILED : Setback.WAITS,
              why);
      case Receipt.Unclear(var why) -> unclear(claimed, why);
      case Receipt.Archived(var why) -> shut(claimed, why);
      case Receipt.Gone(var why) -> gone(claimed, why);
      case Receipt.NotAllowed(var why) -> notAllowed(claimed, why);
      case Receipt.Refused(var why) -> giveUp(claimed, why);
    }
  }

  private static Optional<Posting> opened(Effect effect, RoomId room) {
    return effect instanceof Effect.OpenRoom(_, IncidentId incident, _, _)
        ? Optional.of(new Posting.RoomOf(incident, room))
        : Optional.empty();
  }

  private static Duration longer(Duration pause, Claimed claimed) {
    var backoff = Backoff.after(claimed.attempts());
    return pause.compareTo(backoff) > 0 ? pause : backoff;
  }

  private void unclear(Claimed claimed, String why) {
    var pause = claimed.priority() == Priority.PAGE ? Backoff.after(claimed.attempts()) : SETTLING;
    postpone(claimed, pause, Setback.UNCLEAR, why);
  }

  private void postpone(Claimed claimed, Duration pause, Setback setback, String why) {
    var bearable = bearable(pause, claimed);
    log.atLevel(setback == Setback.UNCLEAR || claimed.attempts() > USUAL ? Level.WARN : Level.INFO)
        .log("effect {} is tried again in {}: {}", claimed.id().value(), bearable, why);
    putOff(claimed, bearable, setback, why);
  }

  private static Duration bearable(Duration pause, Claimed claimed) {
    var longest = Outbox.longestWait(claimed.priority());
    return pause.compareTo(longest) < 0 ? pause : longest;
  }

  private void putOff(Claimed claimed, Duration pause, Setback setback, String why) {
    Instant until = clock.instant().plus(pause);
    note(claimed, outbox.postpone(claimed, until, setback, why));
  }

  private void giveUp(Claimed claimed, String why) {
    bury(claimed, why, fallback.instead(claimed.effect(), claimed.priority(), why));
  }

  private void bury(Claimed claimed, String why, List<Asked> instead) {
    log.error("effect {} ({}) is given up: {}", claimed.id().value(), claimed.effect().lane(), why);
    notices.unsaid(claimed.effect(), why, clock.instant());
    var room = fallback.roomInstead(claimed.effect());
    note(claimed, outbox.bury(claimed, clock.instant(), why, instead, room));
  }

  private void notAllowed(Claimed claimed, String why) {
    Instant now = clock.instant();
    if (claimed.effect() instanceof Effect.OnceAllowed) {
      log.info("effect {} is still not allowed: {}", claimed.id().value(), why);
      putOff(claimed, bearable(UNTIL_ALLOWED, claimed), Setback.WAITS, why);
    } else {
      bury(claimed, why, fallback.untilAllowed(claimed, why, now));
    }
  }

  /// A card that somebody deleted before it was pinned is shown anew, and pinned then.
  private void gone(Claimed claimed, String why) {
    if (claimed.effect() instanceof Effect.PinCard(var workspace, var incident)) {
      log.warn("effect {} finds no card to pin: {}", claimed.id().value(), why);
      var anew = new Effect.ShowCard(workspace, incident, CardKind.INCIDENT);
      var instead = List.of(Asked.of(anew, Priority.STATE));
      note(claimed, outbox.bury(claimed, clock.instant(), why, instead, Optional.empty()));
    } else {
      shut(claimed, why);
    }
  }

  /// Nothing can be done in the room now, or ever: what has to be said is said elsewhere.
  private void shut(Claimed claimed, String why) {
    if (routing.canRest(claimed.effect())) {
      delivered(claimed);
    } else if (claimed.effect() instanceof Effect.Say said) {
      log.warn("effect {} is said elsewhere: {}", claimed.id().value(), why);
      delivered(claimed, fallback.elsewhere(said, claimed), Optional.empty());
    } else {
      giveUp(claimed, why);
    }
  }

  private void delivered(Claimed claimed) {
    delivered(claimed, List.of(), Optional.empty());
  }

  private void delivered(Claimed claimed, List<Asked> next, Optional<Posting> made) {
    note(claimed, outbox.delivered(claimed, clock.instant(), next, made));
  }

  /// A claim that ran out belongs to somebody else now, who settles it.
  private void note(Claimed claimed, boolean settled) {
    if (!settled) {
      log.warn("the claim on effect {} ran out before it was settled", claimed.id().value());
      uncover(claimed);
    }
  }

  /// What somebody else showed meanwhile may lie under our older card: it is shown once more, as it
  /// stands now. A card that is gone covers nothing.
  private void uncover(Claimed claimed) {
    if (claimed.effect() instanceof Effect.ShowCard
        && route(claimed) instanceof Route.To(Call.Edit edit)) {
      uncover(claimed.id(), edit);
    }
  }

  private void uncover(CallId id, Call.Edit edit) {
    try {
      log.info("shown again: {}", chat.deliver(Delivery.first(id, edit)));
    } catch (RuntimeException e) {
      log.error("an older card may lie on top: {}", id.value(), e);
    }
  }
}
