package dev.muster.effect;

import dev.muster.chat.Priority;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Effects that are not delivered yet.
///
/// A claim is a lease: it ends after 30 s, and then anybody may claim the effect again. Only the
/// last claim of an effect can settle it; each settling method says with `false` that the claim was
/// lost and that nothing was changed.
///
/// No effect is put off for longer than its priority bears. What would be due later than that was
/// put off before the clock was set back, and is due.
///
/// An effect in doubt may have reached the platform. A lease that ended unsettled leaves it so, or
/// a try that ended unclear; no later try takes the doubt away.
///
/// An effect that cannot be read, perhaps for another version wrote it, is given up as `UNREADABLE`
/// by whoever would have claimed it, so that nobody waits behind it.
///
/// An effect that collapses is not added while another of the same key waits that nobody has
/// claimed and that is not in doubt: that one will show the same.
public interface Outbox {
  Duration LEASE = Duration.ofSeconds(30);

  /// Why an effect was given up of which nobody knows any more what it was.
  String UNREADABLE = "unreadable";

  /// For how long an effect of this priority may be put off.
  static Duration longestWait(Priority priority) {
    return switch (priority) {
      case PAGE -> Duration.ofMinutes(1);
      case ANSWER, STATE, REMINDER, COSMETIC -> Duration.ofMinutes(10);
      case WHENEVER -> Duration.ofDays(7);
    };
  }

  /// Claims effects that are due at `now`: the first of each lane and no other, most urgent first,
  /// then oldest first. What nobody holds and is put off for too long is due too. The claim is
  /// stored before this returns.
  List<Claimed> claim(String owner, Instant now, int limit);

  /// It is delivered: forgets it, remembers where what it made stands, and asks for what that calls
  /// for next.
  boolean delivered(Claimed claimed, Instant now, List<Asked> next, Optional<Posting> made);

  /// Puts it back for another try, in doubt if this try or an earlier one may have been done. It
  /// stays the first of its lane.
  boolean postpone(Claimed claimed, Instant until, Setback setback, String why);

  /// Gives it up: keeps it as a dead letter, lets its lane go on, and asks for the effects that
  /// take its place.
  boolean bury(
      Claimed claimed, Instant now, String why, List<Asked> instead, Optional<Posting> made);

  /// Drops the dead letters that were given up before this moment; returns how many.
  int forgetDeadBefore(Instant moment);

  /// When the next effect becomes due after `now`, as far as is known.
  Optional<Instant> nextAfter(Instant now);

  /// How much waits, and since when, and what was given up.
  Backlog backlog(Instant now);

  /// How many effects that were asked for before `asked` are to be tried before `due` once more and
  /// failed more often than `failures`. A lease that ended unsettled is a failure, a wait is none.
  int stuck(Instant asked, Instant due, int failures);

  /// `oldestDue` is when the longest-waiting effect was first due of those that somebody waits for,
  /// `unreadable` when the last one was given up that could not be read.
  record Backlog(
      int waiting,
      Optional<Instant> oldestDue,
      Optional<Instant> oldestPage,
      int dead,
      Optional<Instant> unreadable) {}
}
