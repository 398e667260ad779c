package dev.muster.adapter.slack;

/// Something was not taken on, and Slack must deliver it again. It is thrown because the SDK's app
/// takes a handler that answers anything but 200 for one that had nothing to say, and acknowledges
/// an event in its place.
final class Unheard extends RuntimeException {
  Unheard() {
    super("not taken on", null, false, false);
  }
}
