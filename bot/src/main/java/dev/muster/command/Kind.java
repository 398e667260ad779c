package dev.muster.command;

import dev.muster.incident.IncidentId;
import dev.muster.incident.Role;
import dev.muster.incident.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The kinds of value an argument can have.
public enum Kind {
  TEXT,
  /// Text of one line.
  TITLE,
  PERSON,
  /// A person, or `none`.
  HOLDER,
  /// One person or several.
  PEOPLE,
  SEVERITY,
  STATUS,
  ROLE,
  NUMBER,
  TIME,
  INCIDENT,
  SERVICE,
  /// An address on the web.
  LINK,
  /// A message that goes along.
  MESSAGE,
  FLAG,
  SCOPE,
  VERB;

  /// Every value there is, in the order people think of them; none if they cannot be listed.
  public List<String> choices() {
    return switch (this) {
      case SEVERITY -> names(Severity.values());
      case STATUS -> List.of("triage", "mitigating", "monitoring", "resolved", "cancelled");
      case ROLE -> names(Role.values());
      case SCOPE -> names(Command.Scope.values());
      case TEXT,
          TITLE,
          PERSON,
          HOLDER,
          PEOPLE,
          NUMBER,
          TIME,
          INCIDENT,
          SERVICE,
          LINK,
          MESSAGE,
          FLAG,
          VERB ->
          List.of();
    };
  }

  /// An answer that would do, where people may wonder how to write one; else empty.
  public String example() {
    return switch (this) {
      case TITLE -> "checkout is down";
      case TIME -> "20m, 14:05 or tomorrow 9:00";
      case INCIDENT -> "INC-7";
      case LINK -> "https://grafana.example.com/d/7";
      case NUMBER -> "2";
      case PEOPLE -> "@ann @bob";
      case TEXT, PERSON, HOLDER, SEVERITY, STATUS, ROLE, SERVICE, MESSAGE, FLAG, SCOPE, VERB -> "";
    };
  }

  /// A value as a form holds it: the choice that is meant, a handle without its sign, `yes` or
  /// nothing. What cannot be read stays as it is.
  public String answer(String value) {
    return switch (this) {
      case SEVERITY, STATUS, ROLE, SCOPE ->
          read(value).map(meant -> lower(meant.toString())).orElse(value);
      case PERSON, HOLDER -> Read.person(value).map(Command.Handle::value).orElse(value);
      case FLAG -> Read.flag(value).map(isSet -> isSet ? "yes" : "").orElse(value);
      case TEXT, TITLE, PEOPLE, NUMBER, TIME, INCIDENT, SERVICE, LINK, MESSAGE, VERB -> value;
    };
  }

  boolean isPerson() {
    return this == PERSON || this == HOLDER || this == PEOPLE;
  }

  /// Whether it is written in people's own words.
  public boolean isProse() {
    return this == TEXT || this == TITLE;
  }

  /// Whether this is a possible value.
  boolean understands(String value) {
    return read(value).isPresent();
  }

  /// Whether words at the end of a line are clearly an attempt at this, possible or not: `25:99` is
  /// a wrong time, but no part of a sentence.
  boolean isMeantBy(String words) {
    return switch (this) {
      case SEVERITY -> Read.isSeverityMeant(words);
      case PERSON -> words.length() > 1 && words.startsWith("@");
      case TIME -> understands(words) || TimeWords.isMeant(words);
      case LINK, MESSAGE -> understands(words);
      case TEXT,
          TITLE,
          HOLDER,
          PEOPLE,
          STATUS,
          ROLE,
          NUMBER,
          INCIDENT,
          SERVICE,
          FLAG,
          SCOPE,
          VERB ->
          false;
    };
  }

  /// Whether words go on to say that the value before them is none.
  boolean isElsewhere(String words) {
    return this == TIME && TimeWords.isElsewhere(words) && !understands(words);
  }

  /// The most words a value takes.
  int widest() {
    return switch (this) {
      case PEOPLE -> 60;
      case TIME -> 6;
      case SEVERITY, INCIDENT -> 2;
      case TEXT,
          TITLE,
          PERSON,
          HOLDER,
          STATUS,
          ROLE,
          NUMBER,
          SERVICE,
          LINK,
          MESSAGE,
          FLAG,
          SCOPE,
          VERB ->
          1;
    };
  }

  /// What was probably meant by a value that cannot be read. A severity is not guessed: each is one
  /// slip away from any other.
  public Optional<String> guess(String value) {
    return switch (this) {
      case TIME -> TimeWords.guess(value);
      case STATUS, ROLE, SCOPE -> Nearest.of(value, choices());
      case FLAG -> Optional.of("yes");
      case INCIDENT -> Read.incidentIn(value).map(IncidentId::toString);
      case TEXT, TITLE, PERSON, HOLDER, PEOPLE, SEVERITY, NUMBER, SERVICE, LINK, MESSAGE, VERB ->
          Optional.empty();
    };
  }

  /// Without the marks around it: phones put a full stop there unasked.
  String unpunctuated(String value) {
    String plain =
        switch (this) {
          case SEVERITY, STATUS, ROLE, SCOPE, FLAG -> Punctuation.around(value);
          case PERSON, HOLDER, PEOPLE, NUMBER, TIME, INCIDENT, VERB -> Punctuation.off(value);
          case TEXT, TITLE, SERVICE, LINK, MESSAGE -> value;
        };
    return plain.isEmpty() ? value : plain;
  }

  private Optional<?> read(String value) {
    return switch (this) {
      case TEXT, TITLE, SERVICE, VERB -> Optional.of(value);
      case PERSON, HOLDER -> Read.person(value);
      case PEOPLE -> Read.people(value);
      case SEVERITY -> Read.severity(value);
      case STATUS -> Read.status(value);
      case ROLE -> Read.role(value);
      case NUMBER -> Read.number(value);
      case TIME -> Times.read(value);
      case INCIDENT -> Read.incident(value);
      case LINK -> Read.link(value);
      case MESSAGE -> Quoted.read(value);
      case FLAG -> Read.flag(value);
      case SCOPE -> Read.scope(value);
    };
  }

  private static List<String> names(Enum<?>[] values) {
    return Stream.of(values).map(value -> lower(value.name())).toList();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
