package dev.muster.adapter.slack.fake;

/// Where everything is, on the one port.
final class Addresses {
  private volatile int port;

  void at(int newPort) {
    port = newPort;
  }

  int port() {
    return port;
  }

  String api() {
    return http("/api/");
  }

  String responses() {
    return http("/response/");
  }

  String uploads() {
    return http("/upload/");
  }

  private String http(String path) {
    return "http://127.0.0.1:%d%s".formatted(port, path);
  }

  String link(String ticket, String app) {
    return "ws://127.0.0.1:%d/link/?ticket=%s&app_id=%s".formatted(port, ticket, app);
  }
}
