package dev.muster.adapter.slack.fake;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A request to the app, signed as Slack signs it, or forged.
public record Letter(String body, String contentType, Map<String, String> headers) {
  private static final String SIGNATURE = "X-Slack-Signature";
  private static final String TIMESTAMP = "X-Slack-Request-Timestamp";

  public Letter {
    headers = Map.copyOf(headers);
  }

  static Letter unsigned(String body, String contentType) {
    return new Letter(body, contentType, Map.of());
  }

  Letter with(Retry retry) {
    return with("X-Slack-Retry-Num", String.valueOf(retry.attempt()))
        .with("X-Slack-Retry-Reason", httpReason(retry.reason()));
  }

  private static String httpReason(String reason) {
    return reason.equals("timeout") ? "http_timeout" : reason;
  }

  /// Changes the body and leaves the signature of the old one.
  public Letter saying(String otherBody) {
    return new Letter(otherBody, contentType, headers);
  }

  public Letter with(String header, String value) {
    var all = new TreeMap<>(headers);
    all.put(header, value);
    return new Letter(body, contentType, all);
  }

  public Letter without(String header) {
    var all = new TreeMap<>(headers);
    all.remove(header);
    return new Letter(body, contentType, all);
  }

  public Letter unsigned() {
    return without(SIGNATURE);
  }

  /// Says it was written at another time than the one that was signed.
  public Letter redated(Instant at) {
    return with(TIMESTAMP, String.valueOf(at.getEpochSecond()));
  }

  /// Signed correctly, for this time.
  public Letter signed(String secret, Instant at) {
    var timestamp = String.valueOf(at.getEpochSecond());
    var signature = hmac(secret, "v0:%s:%s".formatted(timestamp, body));
    return with(TIMESTAMP, timestamp).with(SIGNATURE, "v0=" + signature);
  }

  public Optional<String> signature() {
    return Optional.ofNullable(headers.get(SIGNATURE));
  }

  private static String hmac(String secret, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no HMAC here", e);
    }
  }
}
