package dev.muster.policy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/// When people work, on their own clock.
public record WorkingHours(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
  public WorkingHours {
    days = Set.copyOf(days);
    if (days.isEmpty() || !from.isBefore(to)) {
      throw new IllegalArgumentException(
          "working hours need a day, and to start before they end: %s %s-%s"
              .formatted(days, from, to));
    }
  }

  /// This moment if it is a working one, else the next that is.
  public Instant atOrAfter(Instant moment, ZoneId zone) {
    ZonedDateTime local = moment.atZone(zone);
    if (covers(local)) {
      return moment;
    }
    ZonedDateTime opening = local.with(from);
    while (!days.contains(opening.getDayOfWeek()) || opening.isBefore(local)) {
      opening = opening.toLocalDate().plusDays(1).atTime(from).atZone(zone);
    }
    return opening.toInstant();
  }

  private boolean covers(ZonedDateTime local) {
    LocalTime time = local.toLocalTime();
    return days.contains(local.getDayOfWeek()) && !time.isBefore(from) && time.isBefore(to);
  }
}
