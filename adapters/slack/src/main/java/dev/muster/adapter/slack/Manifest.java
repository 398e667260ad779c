package dev.muster.adapter.slack;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;

/// The description from which Slack makes the app: pasted once, when Muster is installed.
///
/// @param address where Slack reaches Muster in HTTP mode; nowhere means Socket Mode
public record Manifest(Optional<URI> address) {
  /// As YAML, with a word on why each scope is there.
  public String yaml() {
    return """
    _metadata:
      major_version: 2
      minor_version: 1
    display_information:
      name: Muster
      description: Declare incidents and bring them to their end, together.
      background_color: "#1d3557"
    features:
      app_home:
        home_tab_enabled: true
        messages_tab_enabled: true
        messages_tab_read_only_enabled: false
      bot_user:
        display_name: Muster
        always_online: true
      shortcuts:
        - name: Declare incident
          type: global
          callback_id: %s
          description: Open the form for a new incident
        - name: Declare incident
          type: message
          callback_id: %s
          description: Make this message an incident
        - name: Add to timeline
          type: message
          callback_id: %s
          description: Put this message on the incident's timeline
      slash_commands:
        - command: %s
          description: Declare and run incidents
          usage_hint: "[declare, update, status, resolve, help]"
          should_escape: true
    %soauth_config:
      scopes:
        bot:
    %ssettings:
      event_subscriptions:
    %s    bot_events:
    %s  interactivity:
        is_enabled: true
    %s  org_deploy_enabled: false
      socket_mode_enabled: %s
      token_rotation_enabled: false
    """
        .formatted(
            Entrances.DECLARE_ANYWHERE,
            Entrances.DECLARE_FROM_MESSAGE,
            Entrances.ADD_TO_TIMELINE,
            Entrances.COMMAND,
            url(6, "url"),
            lines(Stream.of(Scope.values()).map(Manifest::scope)),
            url(4, "request_url"),
            lines(Entrances.EVENTS.stream().map("      - "::concat)),
            url(4, "request_url"),
            address.isEmpty());
  }

  private static String scope(Scope scope) {
    return "      - %s # %s".formatted(scope.code(), scope.purpose());
  }

  private String url(int indent, String key) {
    return address
        .map(at -> "%s%s: %s\n".formatted(" ".repeat(indent), key, at.resolve(SlackRoutes.PATH)))
        .orElse("");
  }

  private static String lines(Stream<String> lines) {
    return lines.map(line -> line + "\n").collect(joining());
  }
}
