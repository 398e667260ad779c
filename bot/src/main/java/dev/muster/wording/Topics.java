package dev.muster.wording;

import dev.muster.incident.Incident;

/// What stands over a room. It never changes with the incident's state: platforms allow a topic to
/// be changed only a few times.
public final class Topics {
  /// The shortest of the platforms' limits is Slack's, 250 characters.
  private static final int LONGEST = 250;

  private Topics() {}

  public static String of(Incident incident) {
    var topic = incident.id() + " · " + Marks.prefix(incident) + incident.headline().title();
    return topic.length() <= LONGEST ? topic : topic.substring(0, cut(topic)) + "…";
  }

  /// Never between the two halves of one character.
  private static int cut(String topic) {
    int at = LONGEST - 1;
    return Character.isHighSurrogate(topic.charAt(at - 1)) ? at - 1 : at;
  }
}
