package dev.muster.adapter.sandbox;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The names we answer to: this machine's own, and the address we were given.
record Doorplate(Optional<URI> address) {
  private static final Pattern LOOPBACK =
      Pattern.compile("(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d{1,5})?");

  /// @throws Refusal if a request asks for somebody else
  void requireOurs(String host) {
    if (!isOurs(host.toLowerCase(Locale.ROOT))) {
      throw new Refusal(
          403, "Muster does not answer to the name %s. ".formatted(Words.safe(host)) + mend(host));
    }
  }

  /// A proxy that does not pass the host on still passes on where the page came from.
  ///
  /// @throws Refusal if the request was made by somebody else's page
  void requireOurPage(String host, String origin) {
    if (!isFrom(host, origin) && address.filter(ours -> origin.equals(ours.toString())).isEmpty()) {
      throw new Refusal(
          403,
          "Muster answers to its own page only, and this one is from %s."
              .formatted(Words.safe(origin)));
    }
  }

  private boolean isOurs(String host) {
    return LOOPBACK.matcher(host).matches()
        || address.filter(ours -> host.equals(ours.getAuthority())).isPresent();
  }

  private String mend(String host) {
    return address
        .map(ours -> "Open %s; a proxy in front must pass on the header Host.".formatted(ours))
        .orElseGet(() ->
            "If people are to open it there, start it with MUSTER_URL=http://%s."
                .formatted(Words.safe(host)));
  }

  private static boolean isFrom(String host, String origin) {
    try {
      return host.equalsIgnoreCase(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
