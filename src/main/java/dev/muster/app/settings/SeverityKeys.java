package dev.muster.app.settings;

import dev.muster.incident.Severity;
import dev.muster.policy.Policy;
import dev.muster.policy.SeverityPolicy;
import dev.muster.policy.SeverityPolicy.Calls;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The keys of one severity, with what holds for it by default.
record SeverityKeys(
    Key<String> impact,
    Key<Optional<Duration>> updateEvery,
    Key<Optional<Duration>> inTriage,
    Key<Boolean> workingHoursOnly,
    Key<Calls> calls) {

  static SeverityKeys of(SeverityPolicy standard) {
    return new SeverityKeys(
        new Key<>(
            "impact",
            Scalars.line(),
            standard.impact(),
            "One line that helps people choose this severity.",
            "Customers cannot pay"),
        new Key<>(
            "update-every",
            Scalars.spanOrNever(),
            standard.cadence(),
            "How often an update is due; `never` means on resolution only.",
            "45m"),
        new Key<>(
            "in-triage",
            Scalars.spanOrNever(),
            standard.triageCadence(),
            "The same while the status is triage. Where this is not written, it is never longer than"
                + " `update-every`.",
            "10m"),
        new Key<>(
            "reminders",
            Scalars.choice(List.of(false, true), only -> only ? "working-hours" : "always"),
            standard.workingHoursOnly(),
            "Whether reminders of updates wait for working hours.",
            "working-hours"),
        new Key<>(
            "calls",
            Scalars.choice(List.of(Calls.values()), SeverityKeys::word),
            standard.calls(),
            "Whether those responsible for the service are paged, told, or left alone.",
            "page"));
  }

  Section<SeverityPolicy> section() {
    return new Section<>(
        List.of(impact, updateEvery, inTriage, workingHoursOnly, calls), this::policy);
  }

  private SeverityPolicy policy(Fields fields) {
    var every = fields.read(updateEvery);
    return new SeverityPolicy(
        fields.read(impact),
        every,
        fields.written(inTriage).orElseGet(() -> shorter(every, inTriage.standard())),
        fields.read(workingHoursOnly),
        fields.read(calls));
  }

  /// Nobody who asks for more updates wants fewer of them in triage. Never is the longest.
  private static Optional<Duration> shorter(Optional<Duration> one, Optional<Duration> other) {
    return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.naturalOrder());
  }

  static Section<Map<Severity, SeverityPolicy>> all(Policy standard) {
    var keys = new EnumMap<Severity, Key<SeverityPolicy>>(Severity.class);
    standard.severities().forEach((severity, policy) -> keys.put(severity, key(severity, policy)));
    return new Section<>(List.copyOf(keys.values()), fields -> policies(keys, fields));
  }

  private static Key<SeverityPolicy> key(Severity severity, SeverityPolicy standard) {
    return new Key<>(
        word(severity),
        of(standard).section(),
        standard,
        "What follows from %s.".formatted(severity),
        "{ update-every: 45m }");
  }

  private static Map<Severity, SeverityPolicy> policies(
      Map<Severity, Key<SeverityPolicy>> keys, Fields fields) {
    var policies = new EnumMap<Severity, SeverityPolicy>(Severity.class);
    keys.forEach((severity, key) -> policies.put(severity, fields.read(key)));
    return policies;
  }

  private static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }
}
