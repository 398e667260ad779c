package dev.muster.adapter.slack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Tells Slack's requests from everybody else's: signed with the secret only Slack and we know,
/// over the very bytes that came, not long ago and not in the future, and none twice.
///
/// The SDK's own check compares in a time that depends on the secret and takes any future date.
final class Signatures {
  private static final Duration WINDOW = Duration.ofMinutes(5);
  private static final String VERSION = "v0";
  private static final Pattern SIGNATURE = Pattern.compile("v0=[0-9a-f]{64}");
  private static final String ALGORITHM = "HmacSHA256";

  /// Slack delivers at most 30,000 events an hour.
  private static final int MOST = 20_000;

  private final SecretKeySpec secret;
  private final InstantSource clock;
  private final Map<String, Instant> accepted = new LinkedHashMap<>();

  Signatures(String secret, InstantSource clock) {
    this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    this.clock = clock;
  }

  /// Why the body of a request is not even read, if it is not: whoever cannot sign has nothing to
  /// say to us.
  Optional<String> objection(String timestamp, String signature) {
    var sent = moment(timestamp);
    if (sent.isEmpty()) {
      return Optional.of("it does not say when it was sent");
    }
    if (Duration.between(sent.get(), clock.instant()).abs().compareTo(WINDOW) > 0) {
      return Optional.of("it was sent too long ago, or by a clock that goes wrong");
    }
    return SIGNATURE.matcher(signature).matches()
        ? Optional.empty()
        : Optional.of("it is not signed");
  }

  /// Why a request is not taken, if it is not.
  Optional<String> objection(String timestamp, String signature, byte[] body) {
    if (!isRight(timestamp, signature, body)) {
      return Optional.of("it is not signed with our secret");
    }
    return wasAccepted(signature) ? Optional.of("it was taken before") : Optional.empty();
  }

  /// Only what was taken is refused when it comes again: what failed, Slack may send at once anew,
  /// in the same second and with the same signature.
  synchronized void accept(String signature) {
    accepted.put(signature, clock.instant());
    var oldest = accepted.values().iterator();
    while (isForgotten(oldest.next()) || accepted.size() > MOST) {
      oldest.remove();
    }
  }

  private synchronized boolean wasAccepted(String signature) {
    return accepted.containsKey(signature);
  }

  /// One from the future stays good for two windows.
  private boolean isForgotten(Instant at) {
    return at.plus(WINDOW.multipliedBy(2)).isBefore(clock.instant());
  }

  private boolean isRight(String timestamp, String signature, byte[] body) {
    return MessageDigest.isEqual(
        signature.getBytes(StandardCharsets.UTF_8),
        sign(timestamp, body).getBytes(StandardCharsets.UTF_8));
  }

  private String sign(String timestamp, byte[] body) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      mac.update("%s:%s:".formatted(VERSION, timestamp).getBytes(StandardCharsets.UTF_8));
      return VERSION + "=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }

  private static Optional<Instant> moment(String timestamp) {
    try {
      return Optional.of(Instant.ofEpochSecond(Long.parseLong(timestamp)));
    } catch (RuntimeException _) {
      return Optional.empty();
    }
  }
}
