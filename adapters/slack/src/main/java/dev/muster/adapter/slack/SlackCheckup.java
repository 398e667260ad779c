package dev.muster.adapter.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.muster.adapter.slack.SlackSettings.Door;
import dev.muster.checkup.Finding;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Asks Slack whether Muster may do what it has to.
public final class SlackCheckup {
  private static final String ABOUT = "Slack";

  /// Slack refuses what was signed five minutes before or after; so do we.
  private static final Duration SKEW = Duration.ofMinutes(5);

  private static final Duration NOTICEABLE = Duration.ofSeconds(10);

  private final SlackSettings settings;
  private final InstantSource clock;

  public SlackCheckup(SlackSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  public List<Finding> look() {
    try (var api = new WebApi(settings, clock)) {
      return switch (api.ask(slack -> slack.authTest(r -> r))) {
        case Answer.Ok<AuthTestResponse>(var me) -> known(api, me);
        case Answer.No<AuthTestResponse>(var error, _) -> List.of(refused(error));
        case Answer.Later<AuthTestResponse>(_, var why) -> List.of(refused(why));
        case Answer.Unclear<AuthTestResponse>(var why) -> List.of(away(why));
      };
    }
  }

  private List<Finding> known(WebApi api, AuthTestResponse me) {
    var findings = new ArrayList<Finding>();
    findings.add(
        Finding.well(ABOUT, "connected to %s as %s".formatted(me.getTeam(), me.getUser())));
    var headers = Optional.ofNullable(me.getHttpResponseHeaders()).orElse(Map.of());
    first(headers, "x-oauth-scopes").ifPresent(scopes -> findings.addAll(scopes(scopes)));
    first(headers, "date").flatMap(this::skew).ifPresent(findings::add);
    findings.add(door(api));
    return findings;
  }

  private static List<Finding> scopes(String allowed) {
    var codes = List.of(allowed.replace(" ", "").split(",", -1));
    var missing = Scope.missing(codes);
    return missing.isEmpty()
        ? List.of(Finding.well("Slack scopes", "all are granted"))
        : missing.stream().map(SlackCheckup::missing).toList();
  }

  private static Finding missing(Scope scope) {
    var found = "%s is not granted: it is there %s".formatted(scope.code(), purpose(scope));
    var remedy =
        "add it under OAuth & Permissions (or paste the manifest anew) and install the app again";
    return scope.isNeeded()
        ? Finding.broken("Slack scopes", found, remedy)
        : Finding.limited("Slack scopes", found, remedy);
  }

  private static String purpose(Scope scope) {
    return scope.purpose().startsWith("to ") ? scope.purpose() : "for " + scope.purpose();
  }

  private Optional<Finding> skew(String date) {
    try {
      var there = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      var skew = Duration.between(there, clock.instant());
      var found =
          "this machine's clock is %d s %s Slack's"
              .formatted(skew.abs().toSeconds(), skew.isNegative() ? "behind" : "ahead of");
      if (skew.abs().compareTo(SKEW) > 0) {
        return Optional.of(
            Finding.broken("clock", found, "synchronise it: signed calls are refused"));
      }
      return Optional.of(
          skew.abs().compareTo(NOTICEABLE) > 0
              ? Finding.limited("clock", found, "synchronise it, by NTP for instance")
              : Finding.well("clock", "agrees with Slack's"));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private Finding door(WebApi api) {
    return switch (settings.door()) {
      case Door.Http _ ->
          Finding.well("Slack's way in", "HTTP mode: Slack calls " + SlackRoutes.PATH);
      case Door.Socket(var token, _) ->
          switch (api.ask(slack -> slack.appsConnectionsOpen(r -> r.token(token)))) {
            case Answer.Ok<?> _ -> Finding.well("Slack's way in", "Socket Mode is allowed");
            case Answer.No<?>(var error, _) -> socketRefused(error);
            case Answer.Later<?>(_, var why) -> socketRefused(why);
            case Answer.Unclear<?>(var why) -> away(why);
          };
    };
  }

  private static Finding socketRefused(String why) {
    return Finding.broken(
        "Slack's way in",
        "Socket Mode is refused: " + why,
        "enable Socket Mode, and make an app-level token with the scope connections:write");
  }

  private static Finding refused(String error) {
    return Finding.broken(
        ABOUT,
        "does not accept the bot token: " + error,
        "copy the Bot User OAuth Token from OAuth & Permissions, after installing the app");
  }

  private static Finding away(String why) {
    return Finding.limited(
        ABOUT,
        "does not answer: " + why,
        "check the network, and MUSTER_SLACK_PROXY if you need one");
  }

  private static Optional<String> first(Map<String, List<String>> headers, String name) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .flatMap(header -> header.getValue().stream())
        .findFirst();
  }
}
