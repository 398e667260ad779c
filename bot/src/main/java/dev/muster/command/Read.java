package dev.muster.command;

import dev.muster.command.Command.Handle;
import dev.muster.command.Command.Scope;
import dev.muster.incident.IncidentId;
import dev.muster.incident.Role;
import dev.muster.incident.Severity;
import dev.muster.incident.Status;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Single values as people write them.
final class Read {
  private static final Pattern SEVERITY =
      Pattern.compile("(?:sev(?:erity)?|s|p)?[- ]?([1-4])", Pattern.CASE_INSENSITIVE);
  private static final Pattern SEVERITY_MEANT =
      Pattern.compile("sev(?:erity)?[- ]?[0-9]+", Pattern.CASE_INSENSITIVE);
  private static final Pattern PERSON =
      Pattern.compile("@?(?=[._'+-]*[\\p{L}\\p{N}])([\\p{L}\\p{M}\\p{N}._'+-]{1,100})");
  private static final Pattern JOINING =
      Pattern.compile("[\\s\\p{Z},;&+/]+(?:and\\s+)?|^and\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER = Pattern.compile("#?([1-9][0-9]{0,8})");
  private static final Pattern INCIDENT =
      Pattern.compile(
          "(?:(?:INC(?:IDENT)?[-‐‑‒–—−_ ]?)?#?)([1-9][0-9]{0,8})", Pattern.CASE_INSENSITIVE);
  private static final Pattern INCIDENT_BEGUN =
      Pattern.compile(
          "(?:#?INC(?:IDENT)?[-‐‑‒–—−_:# ]*|#(?!.*\\p{L}))0*([0-9]{1,9}).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern ROOM = Pattern.compile("#(?=.*\\p{L})[\\p{L}\\p{M}\\p{N}_-]+");

  private static final Pattern LINK =
      Pattern.compile("https?://[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);

  private Read() {}

  static Optional<Severity> severity(String word) {
    Matcher written = SEVERITY.matcher(word);
    return written.matches()
        ? named(Severity.values(), "SEV" + written.group(1))
        : Optional.empty();
  }

  /// Whether a word can only be a severity, be there such a one or not.
  static boolean isSeverityMeant(String word) {
    return SEVERITY_MEANT.matcher(word).matches();
  }

  /// Whether a word is a slip away from a severity.
  static boolean isNearlySeverity(String word) {
    return word.length() <= 6
        && severity(word).isEmpty()
        && Stream.of(Severity.values())
            .anyMatch(severity -> Nearest.distance(lower(word), lower(severity.name())) == 1);
  }

  static Optional<Status> status(String word) {
    return switch (lower(word)) {
      case "triage", "investigating" -> Optional.of(Status.TRIAGE);
      case "mitigating" -> Optional.of(Status.MITIGATING);
      case "monitoring", "mitigated" -> Optional.of(Status.MONITORING);
      case "resolved" -> Optional.of(Status.RESOLVED);
      case "cancelled", "canceled" -> Optional.of(Status.CANCELLED);
      default -> Optional.empty();
    };
  }

  static Optional<Role> role(String word) {
    return switch (lower(word)) {
      case "lead", "ic", "command" -> Optional.of(Role.COMMANDER);
      case "comms" -> Optional.of(Role.COMMUNICATIONS);
      case "ops" -> Optional.of(Role.OPERATIONS);
      default -> named(Role.values(), word);
    };
  }

  static Optional<Scope> scope(String word) {
    return named(Scope.values(), word);
  }

  static Optional<Handle> person(String word) {
    Matcher written = PERSON.matcher(word);
    return written.matches() ? Optional.of(new Handle(written.group(1))) : Optional.empty();
  }

  /// `@ann`, `@ann @bob, and @cem`: of several each has its sign.
  static Optional<List<Handle>> people(String words) {
    var each =
        JOINING.splitAsStream(words).map(Punctuation::off).filter(word -> !word.isEmpty()).toList();
    var handles = each.stream().flatMap(word -> person(word).stream()).toList();
    boolean isClear = each.size() == 1 || each.stream().allMatch(Read::isSigned);
    return isClear && handles.size() == each.size() && !each.isEmpty()
        ? Optional.of(handles)
        : Optional.empty();
  }

  private static boolean isSigned(String word) {
    return word.startsWith("@") || word.equalsIgnoreCase("me");
  }

  static Optional<Integer> number(String word) {
    Matcher written = NUMBER.matcher(word);
    return written.matches() ? Optional.of(Integer.valueOf(written.group(1))) : Optional.empty();
  }

  /// `INC-7`, and where an incident is asked for its number too.
  static Optional<IncidentId> incident(String word) {
    Matcher written = INCIDENT.matcher(Punctuation.off(word).replace('\u00A0', ' '));
    return written.matches()
        ? Optional.of(new IncidentId(Integer.parseInt(written.group(1))))
        : Optional.empty();
  }

  /// Whether words name an incident, by its number alone only where nothing else can be meant.
  static boolean isIncidentMeant(String words, boolean byNumber) {
    return incident(words).isPresent()
        && (byNumber || lower(Punctuation.around(words)).startsWith("inc"));
  }

  /// Whether words begin like the name of an incident, and are none.
  static boolean isNearlyIncident(String words) {
    return !isIncidentMeant(words, false) && begun(words).matches();
  }

  /// Whether a word names a room.
  static boolean isRoom(String word) {
    return ROOM.matcher(Punctuation.off(word)).matches();
  }

  /// The incident that words begin to name.
  static Optional<IncidentId> incidentIn(String words) {
    return Optional.of(begun(words))
        .filter(Matcher::matches)
        .map(begun -> Integer.parseInt(begun.group(1)))
        .filter(number -> number > 0)
        .map(IncidentId::new);
  }

  private static Matcher begun(String words) {
    return INCIDENT_BEGUN.matcher(Punctuation.off(words));
  }

  static Optional<String> link(String word) {
    return Optional.of(word).filter(written -> LINK.matcher(written).matches());
  }

  static Optional<Boolean> flag(String word) {
    return switch (lower(word)) {
      case "yes", "true", "on" -> Optional.of(true);
      case "no", "false", "off" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, String word) {
    return Stream.of(values).filter(value -> value.name().equalsIgnoreCase(word)).findFirst();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
