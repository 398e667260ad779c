package dev.muster.reception;

import dev.muster.incident.Event;
import dev.muster.incident.Incident;
import dev.muster.incident.Milestone;
import dev.muster.incident.TimelineEntry;
import dev.muster.person.FakePeople;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A test that reads as a conversation.
@CanIgnoreReturnValue
public abstract class Story {
  protected final Rehearsal rehearsal;
  protected final Speaker alice;
  protected final Speaker bob;
  protected final Speaker chandra;
  protected final Speaker dan;
  protected final Stage announcements;
  protected final Time time;

  protected Story() {
    this(Rehearsal.begins());
  }

  protected Story(Rehearsal rehearsal) {
    this.rehearsal = rehearsal;
    this.alice = rehearsal.speaker(FakePeople.ALICE);
    this.bob = rehearsal.speaker(FakePeople.BOB);
    this.chandra = rehearsal.speaker(FakePeople.CHANDRA);
    this.dan = rehearsal.speaker(FakePeople.DAN);
    this.announcements = rehearsal.announcements();
    this.time = rehearsal.time();
  }

  protected Stage room(String name) {
    return rehearsal.room(name);
  }

  /// Alice declares `checkout is down` and goes to its room; what was said so far is behind.
  protected Stage declared(String how) {
    alice.says("/incident declare checkout is down " + how);
    var name = how.contains("private") ? "inc-1-private" : "inc-1-checkout-is-down";
    var room = room(name).forgets();
    alice.in(room).forgets();
    bob.forgets();
    dan.forgets();
    announcements.forgets();
    return room;
  }

  protected Incident incident() {
    return rehearsal.incident(1);
  }

  protected Optional<Instant> milestone(Milestone milestone) {
    return incident().milestones().at(milestone);
  }

  protected List<Event> events() {
    return rehearsal.timeline(1).stream().map(TimelineEntry::event).toList();
  }
}
