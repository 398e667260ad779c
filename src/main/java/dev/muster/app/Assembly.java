package dev.muster.app;

import dev.muster.command.Catalogue;
import dev.muster.command.Language;
import dev.muster.commit.Store;
import dev.muster.courier.Admittance;
import dev.muster.courier.Courier;
import dev.muster.desk.Desk;
import dev.muster.desk.Sight;
import dev.muster.happening.Happenings;
import dev.muster.incident.RecordFormat;
import dev.muster.policy.Policy;
import dev.muster.reception.FrontDoor;
import dev.muster.reception.Interpreter;
import dev.muster.reception.Lookout;
import dev.muster.reception.Reception;
import dev.muster.reception.Whereabouts;
import dev.muster.timekeeper.Auditor;
import dev.muster.timekeeper.Timekeeper;
import java.time.InstantSource;

/// The core of Muster, wired by hand. It has no thread and no clock of its own: everything it does,
/// somebody calls.
public final class Assembly {
  private final FrontDoor frontDoor;
  private final Happenings happenings;
  private final Courier courier;
  private final Timekeeper timekeeper;
  private final Auditor auditor;

  public Assembly(
      Store store, Edges edges, RecordFormat format, Policy policy, InstantSource clock) {
    var language = Language.of(Catalogue.incident(), policy.serviceNames());
    var sight = new Sight(store.incidents(), store.postings());
    var desk = new Desk(sight, edges.people(), policy, format, language);
    this.frontDoor =
        new Reception(
            new Interpreter(language, desk, policy, edges.people()),
            store.commits(),
            Whereabouts.of(store.incidents(), edges::announcesIn),
            edges.people(),
            clock);
    this.happenings = new Lookout(desk.world(), store.commits(), clock);
    this.courier =
        new Courier(
            store, new Admittance(edges.chat(), happenings), edges.announcements(), policy, clock);
    this.timekeeper = new Timekeeper(store.timers(), store.commits(), desk, clock);
    this.auditor =
        new Auditor(store.timers(), store.outbox(), store.commits(), edges.workspaces(), clock);
  }

  public FrontDoor frontDoor() {
    return frontDoor;
  }

  public Happenings happenings() {
    return happenings;
  }

  public Courier courier() {
    return courier;
  }

  public Timekeeper timekeeper() {
    return timekeeper;
  }

  public Auditor auditor() {
    return auditor;
  }
}
