package dev.muster.incident;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An incident's number, counted from 1, never reused, written `INC-7`.
public record IncidentId(int number) {
  private static final Pattern WRITTEN =
      Pattern.compile("INC-([1-9][0-9]{0,8})", Pattern.CASE_INSENSITIVE);

  public IncidentId {
    if (number < 1) {
      throw new IllegalArgumentException("incidents are numbered from 1, not " + number);
    }
  }

  /// Reads `INC-7` in any case; anything else is not an incident's name.
  public static Optional<IncidentId> read(String text) {
    Matcher written = WRITTEN.matcher(text);
    return written.matches()
        ? Optional.of(new IncidentId(Integer.parseInt(written.group(1))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "INC-" + number;
  }
}
