package dev.muster.kill;

import dev.muster.incident.IncidentId;
import java.util.Random;

/// Something a person is going to say about an incident. The tag is in no other, so that what came
/// of it can be found.
record Saying(Sort sort, String who, String tag, String line) {
  enum Sort {
    DECLARE,
    NOTE,
    UPDATE,
    TASK,
    STATUS,
    SEVERITY,
    ROLE,
    RESOLVE
  }

  private static final String[] STATUSES = {"triage", "mitigating", "monitoring"};
  private static final String[] ROLES = {"commander", "deputy", "operations", "scribe"};

  static Saying declare(String who, String tag, Random random) {
    var line = "/incident declare " + tag + " fails sev" + (1 + random.nextInt(3));
    return new Saying(Sort.DECLARE, who, tag, line);
  }

  static Saying resolve(String who, IncidentId incident, String tag) {
    return about(Sort.RESOLVE, who, incident, tag, "resolve %s " + tag);
  }

  static Saying update(String who, IncidentId incident, String tag) {
    return about(Sort.UPDATE, who, incident, tag, "update %s " + tag);
  }

  static Saying any(String who, IncidentId incident, String tag, Random random) {
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> about(Sort.NOTE, who, incident, tag, "note %s " + tag);
      case 3, 4 -> about(Sort.UPDATE, who, incident, tag, "update %s " + tag);
      case 5, 6 -> about(Sort.TASK, who, incident, tag, "task %s " + tag);
      case 7 ->
          about(Sort.STATUS, who, incident, tag, "status %s " + one(STATUSES, random) + " " + tag);
      case 8 ->
          about(
              Sort.SEVERITY,
              who,
              incident,
              tag,
              "severity %s " + (1 + random.nextInt(3)) + " because " + tag);
      default -> about(Sort.ROLE, who, incident, tag, "role %s " + one(ROLES, random) + " me");
    };
  }

  private static Saying about(Sort sort, String who, IncidentId incident, String tag, String line) {
    return new Saying(sort, who, tag, "/incident " + line.formatted(incident));
  }

  private static String one(String[] of, Random random) {
    return of[random.nextInt(of.length)];
  }

  boolean isPaging() {
    return sort == Sort.DECLARE && !line.endsWith("sev3");
  }
}
