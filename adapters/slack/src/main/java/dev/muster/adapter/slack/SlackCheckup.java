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
import java.util.Set;

/// Asks Slack whether Muster may do what it has to.
public final class SlackCheckup {
  private static final String ABOUT = "Slack";
  private static final String WAY_IN = "Slack's way in";
  private static final String USER_GROUPS = "Slack user groups";
  private static final String ANNOUNCEMENTS = "announcements";
  private static final String LOOK_AT_THE_NETWORK =
      "check the network, and MUSTER_SLACK_PROXY if you need one; then look again";

  /// Slack refuses what was signed five minutes before or after; so do we.
  private static final Duration SKEW = Duration.ofMinutes(5);

  /// No command fills a user group yet, so the manifest does not ask for it.
  private static final String USER_GROUPS_READ = "usergroups:read";

  private static final Set<String> NOT_ON_THIS_PLAN =
      Set.of("plan_upgrade_required", "paid_teams_only");

  private static final Duration NOTICEABLE = Duration.ofSeconds(10);

  private final SlackSettings settings;
  private final InstantSource clock;

  public SlackCheckup(SlackSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /// Changes nothing. Whether the workspace lets Muster open channels is not asked, for only to
  /// open one would tell.
  public List<Finding> look() {
    try (var api = new WebApi(settings, clock)) {
      return switch (api.askOnce(slack -> slack.authTest(r -> r))) {
        case Answer.Ok<AuthTestResponse>(var me) -> known(api, me);
        case Answer.No<AuthTestResponse>(var error, _) -> List.of(refused(error));
        case Answer.Later<AuthTestResponse>(_, var why) -> List.of(unreachable(why));
        case Answer.Unclear<AuthTestResponse>(var why) -> List.of(unreachable(why));
      };
    }
  }

  private List<Finding> known(WebApi api, AuthTestResponse me) {
    var findings = new ArrayList<Finding>();
    findings.add(
        Finding.well(ABOUT, "connected to %s as %s".formatted(me.getTeam(), me.getUser())));
    var headers = Optional.ofNullable(me.getHttpResponseHeaders()).orElse(Map.of());
    var granted = first(headers, "x-oauth-scopes").map(SlackCheckup::codes);
    var missing = granted.map(Scope::missing).orElse(List.of());
    granted.ifPresent(_ -> findings.addAll(scopes(missing)));
    first(headers, "date").flatMap(this::skew).ifPresent(findings::add);
    findings.add(door(api));
    if (!missing.contains(Scope.READ)) {
      var channels = new SlackChannels(api, !missing.contains(Scope.PRIVATE_READ));
      findings.add(announcements(channels.named(settings.announcements())));
    }
    if (granted.filter(codes -> codes.contains(USER_GROUPS_READ)).isPresent()) {
      findings.add(userGroups(api));
    }
    return findings;
  }

  private static List<String> codes(String granted) {
    return List.of(granted.replace(" ", "").split(",", -1));
  }

  private static List<Finding> scopes(List<Scope> missing) {
    return missing.isEmpty()
        ? List.of(Finding.well("Slack scopes", "all are granted"))
        : missing.stream().map(SlackCheckup::missing).toList();
  }

  private static Finding missing(Scope scope) {
    var found = "%s is not granted: it is there %s".formatted(scope.code(), purpose(scope));
    var remedy =
        "add what is missing under OAuth & Permissions (or paste the manifest anew),"
            + " and install the app again";
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
      if (skew.abs().compareTo(SKEW) > 0 && settings.door() instanceof Door.Http) {
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
      case Door.Http _ -> Finding.well(WAY_IN, "HTTP mode: Slack calls " + SlackRoutes.PATH);
      case Door.Socket(var token, _) ->
          switch (api.askOnce(slack -> slack.appsConnectionsOpen(r -> r.token(token)))) {
            case Answer.Ok<?> _ -> Finding.well(WAY_IN, "Socket Mode is allowed");
            case Answer.No<?>(var error, _) -> socketRefused(error);
            case Answer.Later<?>(_, var why) -> away(WAY_IN, why);
            case Answer.Unclear<?>(var why) -> away(WAY_IN, why);
          };
    };
  }

  private static Finding socketRefused(String why) {
    return Finding.broken(
        WAY_IN,
        "Socket Mode is refused: " + why,
        "enable Socket Mode, and make an app-level token with the scope connections:write");
  }

  private static Finding userGroups(WebApi api) {
    return switch (api.askOnce(slack -> slack.usergroupsList(r -> r))) {
      case Answer.Ok<?> _ -> Finding.well(USER_GROUPS, "can be kept");
      case Answer.No<?>(var error, _) -> withoutUserGroups(error);
      case Answer.Later<?>(_, var why) -> away(USER_GROUPS, why);
      case Answer.Unclear<?>(var why) -> away(USER_GROUPS, why);
    };
  }

  private static Finding withoutUserGroups(String error) {
    return NOT_ON_THIS_PLAN.contains(error)
        ? Finding.limited(
            USER_GROUPS,
            "cannot be kept: Slack has them on a paid plan only",
            "nothing, unless you want @oncall to follow who is on call")
        : Finding.limited(
            USER_GROUPS,
            "cannot be kept: " + error,
            "let apps manage user groups in the workspace's settings");
  }

  private Finding announcements(SlackChannels.Found found) {
    var name = "#" + settings.announcements();
    return switch (found) {
      case SlackChannels.Found.Here _ ->
          Finding.well(ANNOUNCEMENTS, "incidents are announced in " + name);
      case SlackChannels.Found.Archived _ ->
          Finding.limited(
              ANNOUNCEMENTS,
              name + " is archived, so nothing is announced",
              "unarchive it, or name another as announcements in muster.yaml");
      case SlackChannels.Found.Nowhere _ ->
          Finding.limited(
              ANNOUNCEMENTS,
              "there is no %s that Muster can see: unless Muster found it before it was renamed,"
                      .formatted(name)
                  + " nothing is announced",
              "make it, or name another as announcements in muster.yaml; in a private one say"
                  + " /invite @Muster");
      case SlackChannels.Found.Unknown(var why) -> away(ANNOUNCEMENTS, why);
    };
  }

  private static Finding refused(String error) {
    return Finding.broken(
        ABOUT,
        "does not accept the bot token: " + error,
        "copy the Bot User OAuth Token from OAuth & Permissions, after installing the app");
  }

  /// Muster starts all the same, and goes on once it is; but now nothing works.
  private static Finding unreachable(String why) {
    return Finding.broken(ABOUT, "no answer: " + why, LOOK_AT_THE_NETWORK);
  }

  private static Finding away(String about, String why) {
    return Finding.limited(about, "no answer: " + why, LOOK_AT_THE_NETWORK);
  }

  private static Optional<String> first(Map<String, List<String>> headers, String name) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .flatMap(header -> header.getValue().stream())
        .findFirst();
  }
}
