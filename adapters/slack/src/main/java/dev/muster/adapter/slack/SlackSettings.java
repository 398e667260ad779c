package dev.muster.adapter.slack;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// What an operator says of their Slack workspace.
///
/// @param botToken begins with `xoxb-`
/// @param door how Slack's words come in
/// @param api where the Web API is, with a slash at the end; another one for government workspaces
/// @param proxy what to go through, if anything
/// @param announcements the channel that hears of every open incident, by its name
/// @param managers the channel where managers hear of what is serious, if they have one
/// @param timeout how long a call of the Web API may take
/// @param inTime how long somebody is kept waiting before their answer is to come late
public record SlackSettings(
    String botToken,
    Door door,
    URI api,
    Optional<URI> proxy,
    String announcements,
    Optional<String> managers,
    Duration timeout,
    Duration inTime) {
  public static final URI API = URI.create("https://slack.com/api/");

  /// With the two or three calls that a delivery may need, less than its lease of thirty seconds.
  public static final Duration TIMEOUT = Duration.ofSeconds(5);

  /// Slack allows three seconds, network and all.
  public static final Duration IN_TIME = Duration.ofMillis(1_500);

  public SlackSettings(
      String botToken,
      Door door,
      URI api,
      Optional<URI> proxy,
      String announcements,
      Optional<String> managers,
      Duration timeout) {
    this(botToken, door, api, proxy, announcements, managers, timeout, IN_TIME);
  }

  /// Of a workspace whose managers have no channel of their own.
  public SlackSettings(
      String botToken, Door door, URI api, Optional<URI> proxy, String announcements) {
    this(botToken, door, api, proxy, announcements, Optional.empty(), TIMEOUT);
  }

  /// The two ways Slack knows.
  public sealed interface Door {
    /// Muster calls Slack and listens. The token begins with `xapp-`.
    ///
    /// @param connections how many at once; Slack allows ten
    record Socket(String appToken, int connections) implements Door {
      private static final int USUAL = 2;

      public Socket(String appToken) {
        this(appToken, USUAL);
      }
    }

    /// Slack calls Muster, and signs what it says.
    record Http(String signingSecret) implements Door {}
  }

  /// Secrets are for nobody to read in a log.
  @Override
  public String toString() {
    return "SlackSettings[door=%s, api=%s, announcements=%s]"
        .formatted(door.getClass().getSimpleName(), api, announcements);
  }
}
