package dev.muster.policy;

import java.time.Duration;
import java.util.Optional;

/// What follows from a severity.
///
/// @param impact one line that helps to choose it
/// @param cadence how often an update is due; none means on resolution only
/// @param triageCadence the same while the status is triage
/// @param workingHoursOnly whether reminders wait for working hours
/// @param calls whether people are paged for it, told of it, or left alone
public record SeverityPolicy(
    String impact,
    Optional<Duration> cadence,
    Optional<Duration> triageCadence,
    boolean workingHoursOnly,
    Calls calls) {
  /// How the people responsible for a service hear of an incident.
  public enum Calls {
    PAGE,
    TELL,
    NOBODY
  }
}
