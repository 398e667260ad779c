package dev.muster.adapter.sandbox;

import java.net.URI;
import java.util.Optional;

/// How the sandbox is set up.
///
/// @param announcements the room for announcements
/// @param managers the room for managers, if they have one
/// @param address where browsers reach it besides this machine's own names, as they write it in
///   `Origin`: scheme, host and, unless it is the usual one, port
public record SandboxSettings(
    String announcements, Optional<String> managers, Optional<URI> address) {
  public SandboxSettings(String announcements, Optional<URI> address) {
    this(announcements, Optional.empty(), address);
  }

  public static SandboxSettings onThisMachine() {
    return new SandboxSettings("incidents", Optional.empty());
  }
}
