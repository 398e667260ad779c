package dev.muster.wording;

import dev.muster.command.Kind;
import dev.muster.incident.Role;
import dev.muster.incident.Status;
import dev.muster.text.Brief;
import java.util.Locale;

/// Short names of things, as they stand on forms, buttons and in lists.
final class Labels {
  private static final int BRIEF = 60;

  private Labels() {}

  static String of(Kind kind, String choice) {
    return kind == Kind.SEVERITY ? choice.toUpperCase(Locale.ROOT) : capital(choice);
  }

  static String meaning(Status status) {
    return switch (status) {
      case TRIAGE -> "Finding out what is wrong";
      case MITIGATING -> "The cause is understood, the harm is being stopped";
      case MONITORING -> "The harm is stopped, watching that it stays so";
      case RESOLVED -> "It is over";
      case CLOSED -> "Nothing is left to do";
      case CANCELLED -> "It never was an incident";
      case MERGED -> "It is part of another incident";
    };
  }

  static String duty(Role role) {
    return switch (role) {
      case COMMANDER -> "Owns the incident and every decision";
      case DEPUTY -> "Shadows the commander, takes over on hand-over";
      case COMMUNICATIONS -> "Posts the updates, speaks to stakeholders";
      case OPERATIONS -> "Runs the hands-on response";
      case SCRIBE -> "Keeps the timeline";
      case EXPERT -> "Advises on one area";
    };
  }

  static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /// Words short enough to be repeated in a sentence or on a button.
  static String brief(String words) {
    return Brief.of(words, BRIEF);
  }
}
