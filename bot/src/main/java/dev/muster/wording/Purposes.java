package dev.muster.wording;

import dev.muster.incident.Incident;
import dev.muster.incident.Milestone;
import dev.muster.person.Person;
import dev.muster.text.Brief;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What a room says of itself at its head to somebody who finds it. Like a topic it is written once
/// and stays true, whatever becomes of the incident.
public final class Purposes {
  /// Over a link to the message or the graph that made somebody declare.
  public static final String SEEN = "Where it was seen";

  /// So that what comes after the name stays within the 250 characters that Slack shows.
  private static final int LONGEST_NAME = 80;

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Purposes() {}

  /// Begins with the incident's name, by which its room is known.
  public static String of(Incident incident, Person declarer) {
    return "%s, %sdeclared by %s%s. %s"
        .formatted(
            incident.id(),
            incident.headline().isReal() ? "" : "a drill, ",
            Brief.of(declarer.name(), LONGEST_NAME),
            incident.milestones().at(Milestone.DECLARED).map(Purposes::at).orElse(""),
            "/incident info says how it stands, /incident help what you can do.");
  }

  private static String at(Instant moment) {
    return " at " + UTC.format(moment);
  }
}
