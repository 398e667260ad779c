package dev.muster.adapter.slack;

import java.util.List;
import java.util.stream.Stream;

/// What Muster asks a Slack workspace to allow, and what for: no more than the features that are
/// there need.
public enum Scope {
  COMMANDS("commands", "/incident and the shortcuts", true),
  WRITE("chat:write", "to speak: cards, updates, reminders, pages", true),
  WRITE_PUBLIC("chat:write.public", "to announce in a public channel without joining it", false),
  MANAGE("channels:manage", "to open, name and archive the rooms of incidents", true),
  JOIN("channels:join", "to go on where somebody removed Muster from a room", false),
  READ("channels:read", "to find its rooms again and see them renamed or archived", true),
  PRIVATE_WRITE("groups:write", "to open private rooms for private incidents", false),
  PRIVATE_READ("groups:read", "to find private rooms again", false),
  DIRECT("im:write", "to speak to one person: pages, reminders, hand-overs", true),
  DIRECT_HISTORY("im:history", "to hear what is said to Muster in a direct conversation", false),
  MENTIONS("app_mentions:read", "to hear @Muster", false),
  USERS("users:read", "to know people's names and time zones", true),
  PINS("pins:write", "to pin the incident card", false),
  BOOKMARKS("bookmarks:write", "to link where it was seen at the head of the room", false),
  BOOKMARKS_READ("bookmarks:read", "to look before linking twice", false),
  REACT("reactions:write", "to show by :pushpin: that a message is on the timeline", false),
  REACTIONS("reactions:read", "to see the :pushpin: people put on messages", false),
  HISTORY(
      "channels:history",
      "to read a message that gets a :pushpin:, and to look before sending twice",
      false),
  PRIVATE_HISTORY("groups:history", "the same in private rooms", false),
  FILES("files:write", "to hand over an exported timeline", false);

  private final String code;
  private final String purpose;
  private final boolean isNeeded;

  Scope(String code, String purpose, boolean isNeeded) {
    this.code = code;
    this.purpose = purpose;
    this.isNeeded = isNeeded;
  }

  /// As Slack writes it.
  public String code() {
    return code;
  }

  /// What it is good for, as an infinitive or a noun.
  public String purpose() {
    return purpose;
  }

  /// Whether Muster is no use without it. Without another one only its purpose is lost.
  public boolean isNeeded() {
    return isNeeded;
  }

  /// Those that a workspace does not allow.
  public static List<Scope> missing(List<String> allowed) {
    return Stream.of(values()).filter(scope -> !allowed.contains(scope.code)).toList();
  }
}
