package dev.muster.adapter.slack.fake;

import java.time.ZoneId;

/// An account: somebody's, a bot's, or a stranger's from another workspace.
public final class User {
  private final String id;
  private final String team;
  private final boolean isBot;
  private volatile String handle;
  private volatile String displayName;
  private volatile ZoneId zone;
  private volatile boolean isDeactivated;
  private volatile boolean isGuest;

  User(String id, String team, String handle, ZoneId zone, boolean isBot) {
    this.id = id;
    this.team = team;
    this.handle = handle;
    this.displayName = Character.toUpperCase(handle.charAt(0)) + handle.substring(1);
    this.zone = zone;
    this.isBot = isBot;
  }

  public String id() {
    return id;
  }

  public String team() {
    return team;
  }

  public boolean isBot() {
    return isBot;
  }

  public String handle() {
    return handle;
  }

  public String displayName() {
    return displayName;
  }

  public ZoneId zone() {
    return zone;
  }

  public boolean isDeactivated() {
    return isDeactivated;
  }

  /// Of one channel alone, or of a few.
  public boolean isGuest() {
    return isGuest;
  }

  void becomeGuest() {
    isGuest = true;
  }

  void isCalled(String newHandle, String newDisplayName) {
    handle = newHandle;
    displayName = newDisplayName;
  }

  void movesTo(ZoneId newZone) {
    zone = newZone;
  }

  void deactivate(boolean away) {
    isDeactivated = away;
  }
}
