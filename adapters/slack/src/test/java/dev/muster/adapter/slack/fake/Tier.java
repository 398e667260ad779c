package dev.muster.adapter.slack.fake;

/// How often a method may be called in a minute.
enum Tier {
  ONE(1),
  TWO(20),
  THREE(50),
  FOUR(100),
  /// "Several hundred" in Slack's words.
  SPECIAL(300);

  private final int perMinute;

  Tier(int perMinute) {
    this.perMinute = perMinute;
  }

  int perMinute() {
    return perMinute;
  }
}
