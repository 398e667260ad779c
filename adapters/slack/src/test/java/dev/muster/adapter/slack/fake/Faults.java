package dev.muster.adapter.slack.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What goes wrong next, in the order in which it was asked for.
public final class Faults {
  /// Stands for whatever is posted to a `response_url`.
  public static final String RESPONSE_URL = "response_url";

  /// Stands for the opening of a connection of Socket Mode; it can meet a status only.
  public static final String LINK = "link";

  private final InstantSource clock;
  private final List<Planned> planned = new ArrayList<>();

  Faults(InstantSource clock) {
    this.clock = clock;
  }

  private record Planned(
      String method, Optional<String> channel, Fault fault, int times, Optional<Instant> until) {
    boolean meets(String calledMethod, Optional<String> calledChannel) {
      return (method.isEmpty() || method.equals(calledMethod))
          && (channel.isEmpty() || channel.equals(calledChannel));
    }
  }

  /// The next call of the method meets it.
  public void next(String method, Fault fault) {
    next(method, fault, 1);
  }

  public void next(String method, Fault fault, int times) {
    plan(method, Optional.empty(), fault, times);
  }

  public void nextIn(Channel channel, String method, Fault fault) {
    plan(method, Optional.of(channel.id()), fault, 1);
  }

  /// Every call of anything meets it until it is over.
  public void always(Fault fault) {
    plan("", Optional.empty(), fault, Integer.MAX_VALUE);
  }

  public void always(String method, Fault fault) {
    plan(method, Optional.empty(), fault, Integer.MAX_VALUE);
  }

  public synchronized void over() {
    planned.clear();
  }

  private synchronized void plan(String method, Optional<String> channel, Fault fault, int times) {
    var until =
        fault instanceof Fault.Limited(var time)
            ? Optional.of(clock.instant().plus(time))
            : Optional.<Instant>empty();
    planned.add(new Planned(method, channel, fault, times, until));
  }

  /// What this call meets; its turn is over then, unless it has a time.
  synchronized Optional<Fault> meet(String method, Optional<String> channel) {
    planned.removeIf(each -> each.until().filter(this::isPast).isPresent());
    var met = planned.stream().filter(each -> each.meets(method, channel)).findFirst();
    met.filter(each -> each.until().isEmpty()).ifPresent(this::count);
    return met.map(this::now);
  }

  private boolean isPast(Instant until) {
    return !clock.instant().isBefore(until);
  }

  private void count(Planned met) {
    var at = planned.indexOf(met);
    if (met.times() == 1) {
      planned.remove(at);
    } else {
      planned.set(
          at,
          new Planned(met.method(), met.channel(), met.fault(), met.times() - 1, Optional.empty()));
    }
  }

  private Fault now(Planned met) {
    return met.until()
        .<Fault>map(until -> new Fault.Limited(Duration.between(clock.instant(), until)))
        .orElse(met.fault());
  }
}
