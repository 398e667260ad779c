package dev.muster.kill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.IncidentId;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// The people who speak while the process is killed, and what was confirmed to them.
final class Load {
  static final List<String> PEOPLE = List.of("alice", "bob", "chandra", "dana");

  private final List<Thread> callers = new ArrayList<>();
  private final List<Confirmed> confirmed = new ArrayList<>();
  private final List<Saying> doubtful = new CopyOnWriteArrayList<>();
  private final List<IncidentId> incidents = new CopyOnWriteArrayList<>();
  private final AtomicInteger underWay = new AtomicInteger();
  private final AtomicInteger unclear = new AtomicInteger();
  private final AtomicInteger changedTheirMind = new AtomicInteger();
  private final List<Throwable> broken = new CopyOnWriteArrayList<>();
  private volatile URI address = URI.create("http://127.0.0.1:9/");
  private volatile boolean goesOn = true;

  /// What somebody said and was told.
  record Confirmed(Saying saying, String answer) {
    private static final Pattern INCIDENT = Pattern.compile("INC-[0-9]+");

    /// The incident it was about, or that it opened.
    IncidentId incident() {
      var named = INCIDENT.matcher(saying.line() + answer);
      if (!named.find()) {
        throw new AssertionError("no incident in " + this);
      }
      return IncidentId.read(named.group()).orElseThrow();
    }

    /// Whether Muster said that there was nothing to do.
    boolean isNeedless() {
      return answer.contains(" already") && !answer.contains("are noted as entry");
    }
  }

  /// Who speaks, and how.
  interface Casting {
    Runnable speaker(String who, int number, Load load, Random random);
  }

  /// Until there is somebody to speak to, nobody is reached.
  static Load start(long seed, Casting casting) {
    var load = new Load();
    for (int i = 0; i < PEOPLE.size(); i++) {
      var caller = casting.speaker(PEOPLE.get(i), i, load, new Random(seed + i));
      var thread = Thread.ofPlatform().daemon().uncaughtExceptionHandler(load::broke);
      load.callers.add(thread.start(caller));
    }
    return load;
  }

  void speakTo(URI address) {
    this.address = address;
  }

  /// Lets everybody finish what they are saying.
  void finish() {
    goesOn = false;
    Waiting.until(
        "everybody has an answer",
        Duration.ofMinutes(2),
        () -> callers.stream().noneMatch(Thread::isAlive));
    assertThat(broken).isEmpty();
  }

  private void broke(Thread caller, Throwable why) {
    broken.add(why);
  }

  URI address() {
    return address;
  }

  boolean goesOn() {
    return goesOn;
  }

  void began() {
    underWay.incrementAndGet();
  }

  void ended() {
    underWay.decrementAndGet();
  }

  int underWay() {
    return underWay.get();
  }

  void unclear() {
    unclear.incrementAndGet();
  }

  int unclearSoFar() {
    return unclear.get();
  }

  void repeated(boolean alike) {
    if (!alike) {
      changedTheirMind.incrementAndGet();
    }
  }

  /// How often the same key got another answer.
  int answersThatChanged() {
    return changedTheirMind.get();
  }

  synchronized Confirmed confirmed(Saying saying, String answer) {
    var told = new Confirmed(saying, answer);
    confirmed.add(told);
    if (saying.sort() == Saying.Sort.DECLARE) {
      incidents.add(told.incident());
    }
    return told;
  }

  /// It was said and not confirmed, and is not said again under the same key: it was heard or not.
  void doubtful(Saying saying) {
    doubtful.add(saying);
  }

  List<Saying> doubtful() {
    return List.copyOf(doubtful);
  }

  int incidents() {
    return incidents.size();
  }

  IncidentId anyIncident(Random random) {
    var recent = incidents.subList(Math.max(0, incidents.size() - 6), incidents.size());
    return recent.get(random.nextInt(recent.size()));
  }

  synchronized List<Confirmed> confirmed() {
    return List.copyOf(confirmed);
  }
}
