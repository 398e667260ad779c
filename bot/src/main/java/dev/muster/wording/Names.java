package dev.muster.wording;

import dev.muster.incident.Incident;
import dev.muster.incident.Role;
import dev.muster.incident.Status;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// What things are called in chat.
public final class Names {
  private Names() {}

  public static String of(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  public static String of(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  /// How it stands: `triage`, `merged into INC-5`.
  public static String standing(Incident incident) {
    var status = of(incident.status());
    return incident.mergedInto().map(into -> status + " into " + into).orElse(status);
  }

  /// `INC-7 checkout is down`
  public static String of(Incident incident) {
    return incident.id() + " " + incident.headline().title();
  }

  /// How bad it is, and that it is private if it is: `SEV2`, `SEV2, private`
  static String rank(Incident incident) {
    return incident.severity() + (incident.isPrivate() ? ", private" : "");
  }

  /// What the person is there for, in one sentence they can act on.
  public static String duty(Role role) {
    return switch (role) {
      case COMMANDER ->
          "You own the incident and every decision in it. Delegate; do not debug yourself.";
      case DEPUTY -> "You shadow the commander and take over when command is handed to you.";
      case COMMUNICATIONS -> "You post the updates and speak to everybody who waits.";
      case OPERATIONS -> "You run the hands-on response.";
      case SCRIBE -> "You keep the timeline: what was seen, tried and decided, and when.";
      case EXPERT -> "You advise on what you know best.";
    };
  }

  /// `2 h 30 min`
  public static String of(Duration duration) {
    long days = duration.toDays();
    long hours = duration.toHoursPart();
    long minutes = duration.toMinutesPart();
    if (days > 0) {
      return joined(days, "d", hours, "h");
    }
    if (hours > 0) {
      return joined(hours, "h", minutes, "min");
    }
    return minutes > 0 ? minutes + " min" : "less than a minute";
  }

  private static String joined(long big, String bigUnit, long small, String smallUnit) {
    return small == 0
        ? "%d %s".formatted(big, bigUnit)
        : "%d %s %d %s".formatted(big, bigUnit, small, smallUnit);
  }

  /// `scribe, expert and commander`
  static String all(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }
}
