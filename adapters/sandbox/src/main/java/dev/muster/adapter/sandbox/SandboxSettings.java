package dev.muster.adapter.sandbox;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// How the sandbox is set up: the room for announcements, and the `host:port` under which browsers
/// may reach it besides this machine's own names.
public record SandboxSettings(String announcements, Set<String> hosts) {
  public SandboxSettings {
    hosts =
        hosts.stream()
            .map(host -> host.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  public static SandboxSettings onThisMachine() {
    return new SandboxSettings("incidents", Set.of());
  }
}
