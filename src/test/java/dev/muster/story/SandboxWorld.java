package dev.muster.story;

import dev.muster.app.Wired;
import dev.muster.app.settings.Settings;
import dev.muster.effect.Ids;
import dev.muster.timer.MovableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The sandbox as the world: the application behind its HTTP interface, its data in a folder.
final class SandboxWorld implements World, Time {
  private static final int LIMIT = 500;
  private static final Duration A_MOMENT = Duration.ofSeconds(1);

  private final MovableClock clock = MovableClock.onAFriday();
  private final Ids ids = Ids.uuids(clock, new Random());
  private final Map<String, SandboxTeammate> people = new TreeMap<>();
  private final Transcript transcript = new Transcript();
  private final Settings settings;
  private Wired muster;
  private boolean isStalled;

  SandboxWorld(Path home) {
    this.settings = Settings.sandbox(home, Stories.houseRules());
    this.muster = start();
    wire()
        .get("/people", Map.of())
        .items()
        .forEach(each ->
            people.put(each.words("handle"), new SandboxTeammate(this, each.words("handle"))));
  }

  private Wired start() {
    return Wired.open(settings, clock, ids);
  }

  int port() {
    return muster.port();
  }

  Wire wire() {
    return new Wire(muster.port());
  }

  Transcript notes() {
    return transcript;
  }

  String newKey() {
    return ids.next().value();
  }

  @Override
  public Teammate person(String handle) {
    return Optional.ofNullable(people.get(handle)).orElseThrow();
  }

  Stream<String> handles() {
    return people.keySet().stream();
  }

  @Override
  public Place room(String name) {
    return new SandboxPlace(this, name);
  }

  @Override
  public Time time() {
    return this;
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  /// Does and delivers what is due, and lets a moment go by, so that one thing comes after another.
  void settle() {
    while (!isStalled && doDue() > 0) {
      // There may be more.
    }
    clock.pass(A_MOMENT);
  }

  private int doDue() {
    var core = muster.core();
    return core.timekeeper().fireDue(LIMIT) + core.courier().deliverDue("story", LIMIT);
  }

  @Override
  public void passes(Duration time) {
    transcript.note(now(), "(%s pass)".formatted(time));
    var end = now().plus(time);
    for (var next = next(); next.filter(end::isAfter).isPresent(); next = next()) {
      clock.moveTo(next.orElseThrow());
      while (doDue() > 0) {
        // There may be more.
      }
    }
    clock.moveTo(end);
    settle();
  }

  private Optional<Instant> next() {
    return Stream.of(
            muster.core().timekeeper().nextAfter(now()),
            muster.database().outbox().nextAfter(now()))
        .flatMap(Optional::stream)
        .min(Instant::compareTo);
  }

  @Override
  public void passesWithoutMuster(Duration time) {
    transcript.note(now(), "(%s pass without Muster)".formatted(time));
    muster.close();
    clock.pass(time);
    muster = start();
    settle();
  }

  @Override
  public void stalls() {
    transcript.note(now(), "(Muster stalls)");
    isStalled = true;
  }

  @Override
  public void crashes() {
    var lost = muster.core().courier().claim("whoever died", LIMIT);
    transcript.note(now(), "(Muster dies with %d things in its hands)".formatted(lost.size()));
    restarts();
  }

  @Override
  public void restarts() {
    transcript.note(now(), "(Muster restarts)");
    isStalled = false;
    passesWithoutMuster(Duration.ZERO);
  }

  @Override
  public String transcript() {
    handles().forEach(handle -> transcript.add("@muster to " + handle, person(handle).privately()));
    wire()
        .get("/rooms", Map.of())
        .items()
        .forEach(each -> transcript.add("#" + each.words("name"), room(each.words("name"))));
    return transcript.toString();
  }

  @Override
  public void close() {
    muster.close();
  }
}
