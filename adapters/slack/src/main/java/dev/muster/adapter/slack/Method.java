package dev.muster.adapter.slack;

/// The methods we are told to use sparingly, with the calls a minute that Slack allows of each (its
/// tiers 2, 3 and 4; `chat.postMessage` has no tier but "several hundred").
enum Method {
  POST(300),
  UPDATE(50),
  OPEN_ROOM(20),
  SET_TOPIC(20),
  /// The other half is for the marks of rooms that are being opened.
  SET_PURPOSE(10),
  BOOKMARK(20),
  FILL_GROUP(20),
  ARCHIVE(20),
  INVITE(50),
  KICK(50),
  PIN(20),
  REACT(50),
  UNREACT(20),
  OPEN_DIRECT(50),
  OUR_ROOMS(50),
  HISTORY(50);

  /// One a second.
  static final int MESSAGES_IN_CHANNEL = 60;

  private final int aMinute;

  Method(int aMinute) {
    this.aMinute = aMinute;
  }

  int aMinute() {
    return aMinute;
  }
}
