package dev.muster.command;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/// A moment as people say it. Which one it is depends on when and where it is said.
public sealed interface When {
  /// `20m`, `2 hours`, `1h 30m`, `in 3d`
  record In(Duration span) implements When {}

  /// `14:05`, `2:05pm`: the next time a clock shows it
  record At(LocalTime time) implements When {}

  /// `today 18:00`, be it past or to come
  record Today(LocalTime time) implements When {}

  /// `tomorrow 9:00`, or `tomorrow`
  record Tomorrow(LocalTime time) implements When {}

  /// `fri 18:00`, `fri`: the next such day, today included if the time is still to come
  record On(DayOfWeek day, LocalTime time) implements When {}

  /// `2026-12-24 18:00`
  record Exactly(LocalDate date, LocalTime time) implements When {}

  /// As it is typed.
  default String words() {
    return Times.print(this);
  }

  /// The moment meant by somebody who says this now, whose clock runs in this zone. A time that the
  /// clock skips in spring is the one shown an hour later.
  default Instant from(Instant now, ZoneId zone) {
    ZonedDateTime here = now.atZone(zone);
    return switch (this) {
      case In(var span) -> now.plus(span);
      case At(var time) -> at(here.toLocalDate(), time, zone, now, 1);
      case Today(var time) -> here.toLocalDate().atTime(time).atZone(zone).toInstant();
      case Tomorrow(var time) ->
          here.toLocalDate().plusDays(1).atTime(time).atZone(zone).toInstant();
      case On(var day, var time) ->
          at(here.toLocalDate().with(TemporalAdjusters.nextOrSame(day)), time, zone, now, 7);
      case Exactly(var date, var time) -> date.atTime(time).atZone(zone).toInstant();
    };
  }

  private static Instant at(LocalDate day, LocalTime time, ZoneId zone, Instant now, int every) {
    Instant first = day.atTime(time).atZone(zone).toInstant();
    return first.isAfter(now) ? first : day.plusDays(every).atTime(time).atZone(zone).toInstant();
  }
}
