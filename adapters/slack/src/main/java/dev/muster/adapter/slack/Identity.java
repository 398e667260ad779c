package dev.muster.adapter.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.muster.adapter.slack.socket.Standing;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Who Muster is in its workspace. Unknown until Slack answered once.
final class Identity {
  private final InstantSource clock;
  private volatile Self self = new Self("", "");
  private volatile Standing standing;

  Identity(InstantSource clock) {
    this.clock = clock;
    this.standing = new Standing(false, clock.instant(), Optional.empty());
  }

  /// Both are Slack's ids.
  private record Self(String user, String team) {}

  String user() {
    return self.user();
  }

  String team() {
    return self.team();
  }

  /// Whether Slack knew us when it was last asked.
  Standing standing() {
    return standing;
  }

  /// @return whether Slack knows us
  boolean ask(WebApi api) {
    return switch (api.ask(slack -> slack.authTest(r -> r))) {
      case Answer.Ok<AuthTestResponse>(var answer) -> isKnown(answer);
      case Answer.No<AuthTestResponse>(var error, _) -> isUnknown(error);
      case Answer.Later<AuthTestResponse>(_, var why) -> isUnknown(why);
      case Answer.Unclear<AuthTestResponse>(var why) -> isUnknown(why);
    };
  }

  /// We were told that nothing we say is heard any more.
  void shutOut(String why) {
    var _ = isUnknown(why);
  }

  private boolean isKnown(AuthTestResponse answer) {
    self = new Self(answer.getUserId(), answer.getTeamId());
    standing = new Standing(true, since(true), standing.trouble());
    return true;
  }

  private boolean isUnknown(String why) {
    standing = new Standing(false, since(false), Optional.of(why));
    return false;
  }

  private Instant since(boolean isConnected) {
    return standing.isConnected() == isConnected ? standing.since() : clock.instant();
  }
}
