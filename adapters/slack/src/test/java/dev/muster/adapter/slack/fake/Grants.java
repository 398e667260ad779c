package dev.muster.adapter.slack.fake;

import java.util.Optional;
import java.util.Set;

/// The tokens that were handed out, and what they still open.
public final class Grants {
  private final String botToken = "xoxb-1111-2222-muster";
  private final String appToken = "xapp-1-A1111-2222-muster";
  private final String signingSecret = "8f742231b10e8888abcd99yyyzzz85a5";
  private volatile Installation installation;
  private volatile Optional<String> trouble = Optional.empty();
  private volatile Optional<String> appTrouble = Optional.empty();

  Grants(Installation installation) {
    this.installation = installation;
  }

  public String botToken() {
    return botToken;
  }

  public String appToken() {
    return appToken;
  }

  public String signingSecret() {
    return signingSecret;
  }

  public Installation installation() {
    return installation;
  }

  /// The app is installed again, with other scopes, events or commands.
  public void reinstall(Installation changed) {
    installation = changed;
    trouble = Optional.empty();
  }

  /// From now on the bot token is answered with this error, like `invalid_auth`.
  public void refuseBotToken(String error) {
    trouble = Optional.of(error);
  }

  public void refuseAppToken(String error) {
    appTrouble = Optional.of(error);
  }

  public void acceptTokens() {
    trouble = Optional.empty();
    appTrouble = Optional.empty();
  }

  boolean isWorking() {
    return trouble.isEmpty();
  }

  Set<String> scopes() {
    return installation.scopes();
  }

  void checkBot(Optional<String> token) {
    check(token, botToken, appToken, trouble);
  }

  void checkApp(Optional<String> token) {
    check(token, appToken, botToken, appTrouble);
  }

  private static void check(
      Optional<String> token, String right, String other, Optional<String> trouble) {
    var given = token.orElseThrow(() -> Refused.with("not_authed"));
    if (given.equals(other)) {
      throw Refused.with("not_allowed_token_type");
    }
    if (!given.equals(right)) {
      throw Refused.with("invalid_auth");
    }
    trouble.ifPresent(error -> {
      throw Refused.with(error);
    });
  }
}
