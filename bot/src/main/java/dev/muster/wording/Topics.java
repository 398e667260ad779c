package dev.muster.wording;

import dev.muster.incident.Incident;
import dev.muster.text.Brief;

/// What stands over a room. It never changes with the incident's state: platforms allow a topic to
/// be changed only a few times.
public final class Topics {
  /// The shortest of the platforms' limits is Slack's, 250 characters.
  private static final int LONGEST = 250;

  private Topics() {}

  public static String of(Incident incident) {
    var topic = incident.id() + " · " + Marks.prefix(incident) + incident.headline().title();
    return Brief.of(topic, LONGEST);
  }
}
