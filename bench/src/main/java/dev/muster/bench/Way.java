package dev.muster.bench;

/// The two ways in which Slack's words come in.
enum Way {
  SOCKETS("Socket Mode"),
  REQUESTS("HTTP mode");

  private final String words;

  Way(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
