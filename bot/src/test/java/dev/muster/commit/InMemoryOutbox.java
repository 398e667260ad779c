package dev.muster.commit;

import dev.muster.chat.Priority;
import dev.muster.effect.Asked;
import dev.muster.effect.Claimed;
import dev.muster.effect.Ids;
import dev.muster.effect.Outbox;
import dev.muster.effect.Posting;
import dev.muster.effect.Setback;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The rows stand in the order they were asked for.
final class InMemoryOutbox implements Outbox {
  private final Object lock;
  private final Ids ids;
  private final InMemoryPostings postings;
  private final List<Waiting> rows = new ArrayList<>();
  private final List<Instant> dead = new ArrayList<>();
  private Optional<Instant> unreadable = Optional.empty();

  InMemoryOutbox(Object lock, Ids ids, InMemoryPostings postings) {
    this.lock = lock;
    this.ids = ids;
    this.postings = postings;
  }

  @Override
  public List<Claimed> claim(String owner, Instant now, int limit) {
    synchronized (lock) {
      return heads()
          .filter(head -> head.isDue(now))
          .sorted(Comparator.comparing(Waiting::priority))
          .limit(limit)
          .toList()
          .stream()
          .map(head -> lease(head, owner, now))
          .toList();
    }
  }

  @Override
  public boolean delivered(Claimed claimed, Instant now, List<Asked> next, Optional<Posting> made) {
    synchronized (lock) {
      var settled = settle(claimed, made);
      if (settled) {
        add(next, now);
      }
      return settled;
    }
  }

  @Override
  public boolean postpone(Claimed claimed, Instant until, Setback setback, String why) {
    synchronized (lock) {
      var row = find(claimed);
      row.ifPresent(found -> replace(found, found.postpone(until, setback)));
      return row.isPresent();
    }
  }

  @Override
  public boolean bury(
      Claimed claimed, Instant now, String why, List<Asked> instead, Optional<Posting> made) {
    synchronized (lock) {
      if (!settle(claimed, made)) {
        return false;
      }
      dead.add(now);
      if (why.equals(UNREADABLE)) {
        unreadable = Optional.of(now);
      }
      add(instead, now);
      return true;
    }
  }

  @Override
  public int forgetDeadBefore(Instant moment) {
    synchronized (lock) {
      int before = dead.size();
      dead.removeIf(buried -> buried.isBefore(moment));
      return before - dead.size();
    }
  }

  @Override
  public Optional<Instant> nextAfter(Instant now) {
    synchronized (lock) {
      return rows.stream().map(Waiting::due).filter(due -> due.isAfter(now)).sorted().findFirst();
    }
  }

  @Override
  public Backlog backlog(Instant now) {
    synchronized (lock) {
      return new Backlog(
          rows.size(),
          oldest(row -> row.priority() != Priority.WHENEVER),
          oldest(row -> row.priority() == Priority.PAGE),
          dead.size(),
          unreadable);
    }
  }

  @Override
  public int stuck(Instant asked, Instant due, int failures) {
    synchronized (lock) {
      return (int)
          rows.stream()
              .filter(row -> row.askedAt().isBefore(asked) && row.due().isBefore(due))
              .filter(row -> row.failures() > failures)
              .count();
    }
  }

  void add(List<Asked> effects, Instant now) {
    for (var asked : effects) {
      if (rows.stream().noneMatch(row -> row.standsFor(asked))) {
        rows.add(Waiting.asked(ids.next(), asked, now));
      }
    }
  }

  private boolean settle(Claimed claimed, Optional<Posting> made) {
    var row = find(claimed);
    row.ifPresent(rows::remove);
    row.flatMap(_ -> made).ifPresent(postings::remember);
    return row.isPresent();
  }

  private Stream<Waiting> heads() {
    var lanes = new HashSet<String>();
    return rows.stream().filter(row -> lanes.add(row.lane()));
  }

  private Optional<Waiting> find(Claimed claimed) {
    return rows.stream().filter(row -> row.isHeldBy(claimed)).findFirst();
  }

  private Claimed lease(Waiting head, String owner, Instant now) {
    var held = head.claim(owner, now.plus(LEASE));
    replace(head, held);
    return held.claimed();
  }

  private void replace(Waiting row, Waiting changed) {
    rows.set(rows.indexOf(row), changed);
  }

  private Optional<Instant> oldest(Predicate<Waiting> which) {
    return rows.stream().filter(which).map(Waiting::askedAt).sorted().findFirst();
  }
}
