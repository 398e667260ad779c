package dev.muster.commit;

import dev.muster.effect.Asked;
import dev.muster.incident.TimelineEntry;
import dev.muster.reply.Reply;
import dev.muster.timer.Timer;
import dev.muster.timer.TimerChange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All that follows from one command or one deadline. It is stored as a whole or not at all.
public record Decision(
    Change change,
    List<TimelineEntry> timeline,
    List<Asked> effects,
    List<TimerChange> timers,
    Optional<AuditEntry> audit,
    Reply reply) {
  public Decision {
    timeline = List.copyOf(timeline);
    effects = List.copyOf(effects);
    timers = List.copyOf(timers);
  }

  /// Answers and changes nothing.
  public static Decision answer(Reply reply) {
    return new Decision(
        new Change.Nothing(), List.of(), List.of(), List.of(), Optional.empty(), reply);
  }

  /// Looks again at a moment, and changes nothing.
  public static Decision again(Timer timer) {
    return new Decision(
        new Change.Nothing(),
        List.of(),
        List.of(),
        List.of(new TimerChange.Set(timer)),
        Optional.empty(),
        new Reply.Silence());
  }

  /// The same with more to do.
  public Decision with(List<Asked> more) {
    var all = Stream.concat(effects.stream(), more.stream()).toList();
    return new Decision(change, timeline, all, timers, audit, reply);
  }

  /// The same with another answer.
  public Decision answering(Reply other) {
    return new Decision(change, timeline, effects, timers, audit, other);
  }

  public boolean changesNothing() {
    return change instanceof Change.Nothing && effects.isEmpty() && timers.isEmpty();
  }
}
