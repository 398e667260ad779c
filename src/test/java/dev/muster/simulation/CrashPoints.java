package dev.muster.simulation;

import dev.muster.chat.Chat;
import dev.muster.commit.Commits;
import dev.muster.commit.Ports;
import dev.muster.commit.Store;
import dev.muster.effect.Outbox;
import dev.muster.effect.Postings;
import dev.muster.incident.Incidents;
import dev.muster.timer.Timers;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The moments before and after every call of a port, at which a process can be killed, stand still
/// for a while, or find the database gone.
final class CrashPoints {
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(70);

  /// What is called again and again with nothing to do.
  private static final Set<String> IDLE =
      Set.of("claim", "due", "nextAfter", "overdue", "backlog", "forgetAnswersBefore");

  private final Life life;
  private final World world;
  private final Faults faults;
  private final Figures figures;
  private final Consumer<Life> kill;

  CrashPoints(Life life, World world, Faults faults, Figures figures, Consumer<Life> kill) {
    this.life = life;
    this.world = world;
    this.faults = faults;
    this.figures = figures;
    this.kill = kill;
  }

  Chat around(Chat chat) {
    return around(Chat.class, chat);
  }

  Store around(Store store) {
    var commits = around(Commits.class, store.commits());
    var incidents = around(Incidents.class, store.incidents());
    var outbox = around(Outbox.class, store.outbox());
    var postings = around(Postings.class, store.postings());
    var timers = around(Timers.class, store.timers());
    return new Ports(commits, incidents, outbox, postings, timers);
  }

  private <P> P around(Class<P> port, P inside) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, method, arguments) -> call(inside, method, arguments)));
  }

  private @Nullable Object call(Object port, Method method, @Nullable Object[] arguments)
      throws Throwable {
    boolean idle = IDLE.contains(method.getName());
    pass(method.getName() + " is called", idle);
    failWithDatabase(port, method, faults.databaseIsAway());
    Object result;
    try {
      result = method.invoke(port, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
    pass(method.getName() + " returns", idle && isNothing(result));
    failWithDatabase(port, method, !idle && faults.databaseAnswerIsLost());
    return result;
  }

  private static boolean isNothing(@Nullable Object result) {
    return !(result instanceof Collection<?> several) || several.isEmpty();
  }

  private void pass(String where, boolean idle) {
    dieIfDead(where);
    if (faults.kills(idle)) {
      kill.accept(life);
      dieIfDead(where);
    }
    if (!idle && faults.pauses()) {
      pause(where);
    }
  }

  private void pause(String where) {
    var time = world.between(SHORTEST_PAUSE, LONGEST_PAUSE);
    if (world.chance(0.5)) {
      life.freezeUntil(world.elapsed().plus(time));
    }
    figures.pauses++;
    world.note("%s pauses for %s as %s".formatted(life.name(), time, where));
    world.pass(time);
    dieIfDead(where);
  }

  private void dieIfDead(String where) {
    if (life.hasEnded()) {
      world.note(life.name() + " dies as " + where);
      throw new Killed(where);
    }
  }

  private void failWithDatabase(Object port, Method method, boolean fails) {
    if (fails && !(port instanceof Chat)) {
      figures.databaseFailures++;
      world.note(life.name() + " has no database for " + method.getName());
      throw new DatabaseAway(method.getName());
    }
  }
}
