package dev.muster.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Monday to Friday, 9 to 18, wherever the clock hangs.
class WorkingHoursTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final WorkingHours hours = Policy.standard().workingHours();

  @Test
  void aWorkingMomentIsTaken() {
    assertOpens("2026-11-20T09:00:00+01:00", BERLIN, "2026-11-20T09:00:00+01:00");
    assertOpens("2026-11-20T17:59:59+01:00", BERLIN, "2026-11-20T17:59:59+01:00");
  }

  @Test
  void beforeAndAfterHoursTheNextOpeningCounts() {
    assertOpens("2026-11-19T08:59:59+01:00", BERLIN, "2026-11-19T09:00:00+01:00");
    assertOpens("2026-11-19T18:00:00+01:00", BERLIN, "2026-11-20T09:00:00+01:00");
    assertOpens("2026-11-19T00:00:00+01:00", BERLIN, "2026-11-19T09:00:00+01:00");
  }

  @Test
  void theWeekendIsPassedOver() {
    assertOpens("2026-11-20T18:00:00+01:00", BERLIN, "2026-11-23T09:00:00+01:00");
    assertOpens("2026-11-21T12:00:00+01:00", BERLIN, "2026-11-23T09:00:00+01:00");
    assertOpens("2026-11-22T23:59:00+01:00", BERLIN, "2026-11-23T09:00:00+01:00");
  }

  @Test
  void theSameMomentIsAnotherHourElsewhere() {
    var moment = "2026-11-20T09:00:00Z";
    assertOpens(moment, ZoneId.of("Asia/Kolkata"), moment);
    assertOpens(moment, ZoneId.of("America/New_York"), "2026-11-20T14:00:00Z");
    assertOpens(moment, ZoneId.of("Pacific/Kiritimati"), "2026-11-22T19:00:00Z");
    assertOpens(moment, ZoneId.of("Asia/Kathmandu"), moment);
  }

  @Test
  void nineIsNineOnBothSidesOfAClockChange() {
    assertOpens("2026-03-27T19:00:00+01:00", BERLIN, "2026-03-30T09:00:00+02:00");
    assertOpens("2026-10-23T19:00:00+02:00", BERLIN, "2026-10-26T09:00:00+01:00");
  }

  @Test
  void anOpeningThatTheClockSkipsIsOneHourLater() {
    var nights = new WorkingHours(Set.of(DayOfWeek.SUNDAY), LocalTime.of(2, 30), LocalTime.NOON);
    var opening = nights.atOrAfter(Instant.parse("2026-03-28T12:00:00Z"), BERLIN);
    assertThat(opening).isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
  }

  @Test
  void whatItAnswersIsAlwaysAWorkingMomentNotBeforeTheOneAsked() {
    for (String zone : ZoneId.getAvailableZoneIds()) {
      var id = ZoneId.of(zone);
      for (int hour = 0; hour < 24 * 14; hour += 5) {
        var asked = Instant.parse("2026-03-20T00:30:00Z").plusSeconds(hour * 3600L);
        var answer = hours.atOrAfter(asked, id);
        assertThat(answer).as(zone).isAfterOrEqualTo(asked);
        assertThat(hours.atOrAfter(answer, id)).as(zone).isEqualTo(answer);
      }
    }
  }

  @Test
  void hoursNeedADayAndMustBeginBeforeTheyEnd() {
    assertThatThrownBy(() -> new WorkingHours(Set.of(), LocalTime.of(9, 0), LocalTime.of(18, 0)))
        .hasMessageContaining("need a day");
    var days = EnumSet.allOf(DayOfWeek.class);
    assertThatThrownBy(() -> new WorkingHours(days, LocalTime.of(18, 0), LocalTime.of(9, 0)))
        .hasMessageContaining("18:00-09:00");
  }

  private void assertOpens(String asked, ZoneId zone, String opens) {
    var moment = java.time.OffsetDateTime.parse(asked).toInstant();
    assertThat(hours.atOrAfter(moment, zone))
        .isEqualTo(java.time.OffsetDateTime.parse(opens).toInstant());
  }
}
