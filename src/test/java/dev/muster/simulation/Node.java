package dev.muster.simulation;

import dev.muster.app.Assembly;
import dev.muster.app.Edges;
import dev.muster.commit.Store;
import dev.muster.effect.Claimed;
import dev.muster.incident.RecordFormat;
import dev.muster.person.FakePeople;
import dev.muster.policy.Policy;
import dev.muster.policy.Service;
import dev.muster.reception.Invocation;
import dev.muster.reply.Reply;
import dev.muster.timekeeper.Auditor;
import dev.muster.timer.Timers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// A machine Muster runs on: the production core, started again after every kill. What threads do
/// in production, the world's agenda does here.
final class Node {
  private static final Duration SWEEP = Duration.ofSeconds(10);

  /// In the quiet nobody is in a hurry.
  private static final Duration SLOW_SWEEP = Duration.ofMinutes(1);

  private static final Duration AUDIT = Duration.ofMinutes(1);
  private static final Duration SHORTEST_DOWN = Duration.ofSeconds(1);
  private static final Duration LONGEST_DOWN = Duration.ofMinutes(2);
  private static final int AT_ONCE = 8;
  private static final RecordFormat NO_JSON = (_, _) -> "{}";
  private static final Policy POLICY = policy();

  private final String name;
  private final Surroundings around;
  private final World world;
  private final Variant variant;
  private final List<String> escaped = new ArrayList<>();
  private Optional<Running> running = Optional.empty();
  private int lives;

  Node(String name, Surroundings around, Variant variant) {
    this.name = name;
    this.around = around;
    this.world = around.world();
    this.variant = variant;
  }

  private record Running(Life life, Assembly core, Timers timers) {}

  private static Policy policy() {
    var standard = Policy.standard();
    return new Policy(
        standard.severities(),
        standard.workingHours(),
        List.of(new Service("checkout", Optional.of(FakePeople.CHANDRA.handle()))),
        List.of(FakePeople.DAN.handle()),
        Platform.ANNOUNCEMENTS,
        standard.roomName());
  }

  void start() {
    var life = new Life(name + "-" + ++lives);
    var own = variant.over(around.ledger().over(around.store()), world);
    var started = new Running(life, core(life, own), own.timers());
    world.note(life.name() + " starts");
    around.alive().add(life.name());
    running = Optional.of(started);
    world.in(Duration.ZERO, () -> sweep(started));
    world.in(AUDIT, () -> audit(started));
  }

  private Assembly core(Life life, Store own) {
    var points = new CrashPoints(life, world, around.faults(), around.figures(), this::kill);
    var edges =
        new Edges(
            List.of(FakePeople.HQ),
            points.around(around.platform().lineOf(life)),
            new FakePeople(),
            _ -> Optional.of(around.platform().announcements()));
    return new Assembly(points.around(own), edges, NO_JSON, POLICY, world);
  }

  private void kill(Life life) {
    around.figures().kills++;
    world.note(life.name() + " is killed");
    life.end();
    around.alive().remove(life.name());
    running = Optional.empty();
    world.in(world.between(SHORTEST_DOWN, LONGEST_DOWN), this::start);
  }

  /// Says something to this node. Empty if it is down, or dies before it answers.
  Optional<Reply> hear(Invocation invocation) {
    var reply = new AtomicReference<Optional<Reply>>(Optional.empty());
    running
        .filter(node -> !isFrozen(node.life()))
        .ifPresent(node -> {
          alive(
              node.life(), () -> reply.set(Optional.of(node.core().frontDoor().hear(invocation))));
          soon(() -> look(node));
        });
    return reply.get();
  }

  private void sweep(Running node) {
    alive(node.life(), () -> fireDue(node));
    look(node);
    if (!node.life().hasEnded()) {
      world.in(around.faults().areOver() ? SLOW_SWEEP : SWEEP, () -> sweep(node));
    }
  }

  private void fireDue(Running node) {
    node.core()
        .timekeeper()
        .due(AT_ONCE)
        .forEach(timer ->
            soon(() -> {
              alive(node.life(), () -> node.core().timekeeper().fire(timer));
              look(node);
            }));
  }

  private void look(Running node) {
    alive(
        node.life(),
        () ->
            node.core()
                .courier()
                .claim(node.life().name(), AT_ONCE)
                .forEach(claimed -> soon(() -> deliver(node, claimed))));
  }

  private void deliver(Running node, Claimed claimed) {
    alive(
        node.life(),
        () -> {
          node.core().courier().deliver(claimed);
          soon(() -> look(node));
        });
  }

  private void audit(Running node) {
    alive(node.life(), () -> report(node.core().auditor().audit()));
    if (!node.life().hasEnded()) {
      world.in(AUDIT, () -> audit(node));
    }
  }

  private void report(Auditor.Findings found) {
    if (!found.isWell()) {
      world.note("the auditor finds " + found);
    }
  }

  private void soon(Runnable event) {
    world.in(world.between(Duration.ofMillis(1), Duration.ofMillis(50)), event);
  }

  /// Does something in a process, unless that is dead. One that stands still does it later.
  private void alive(Life life, Runnable work) {
    if (life.hasEnded()) {
      return;
    }
    if (isFrozen(life)) {
      world.in(life.frozenUntil().minus(world.elapsed()), () -> alive(life, work));
      return;
    }
    try {
      work.run();
    } catch (Killed _) {
      life.end();
    } catch (DatabaseAway e) {
      world.note(life.name() + " gives up for now: " + e.getMessage());
    } catch (RuntimeException e) {
      escaped.add(life.name() + ": " + e);
    }
  }

  private boolean isFrozen(Life life) {
    return world.elapsed().compareTo(life.frozenUntil()) < 0;
  }

  /// The deadlines as this node knows them.
  Optional<Timers> timers() {
    return running.map(Running::timers);
  }

  List<String> escaped() {
    return escaped;
  }
}
