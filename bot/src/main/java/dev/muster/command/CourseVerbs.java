package dev.muster.command;

import static dev.muster.command.Argument.flag;
import static dev.muster.command.Argument.leading;
import static dev.muster.command.Argument.reason;

import dev.muster.command.Command.Cancel;
import dev.muster.command.Command.Merge;
import dev.muster.command.Command.Reopen;
import dev.muster.command.Command.Snooze;
import java.util.List;

/// The verbs about reminders, and how an incident ends.
final class CourseVerbs {
  private CourseVerbs() {}

  static List<Verb> all() {
    return List.of(snooze(), merge(), reopen(), cancel());
  }

  private static Verb snooze() {
    return Verb.onIncident(
            "snooze",
            "Put off the reminder of an update",
            "snooze 10m waiting for the vendor",
            said -> new Snooze(said.the("until", Times::read), said.text("reason")))
        .akinTo("mute", "delay", "postpone", "later")
        .takes(
            leading("until", Kind.TIME, "For how long, or until when").asked(),
            reason("What you are waiting for"));
  }

  private static Verb merge() {
    return Verb.onIncident(
            "merge",
            "Make it part of another incident",
            "merge INC-5",
            said -> new Merge(said.the("into", Read::incident), said.has("ask")))
        .or("duplicate")
        .takes(
            leading("into", Kind.INCIDENT, "The incident that goes on").required(),
            flag("ask", "Say first what it changes, and ask").unasked());
  }

  private static Verb reopen() {
    return Verb.onIncident(
            "reopen",
            "Take up an incident again",
            "reopen errors are back",
            said -> new Reopen(said.text("reason")))
        .takes(reason("What came back").invited());
  }

  private static Verb cancel() {
    return Verb.onIncident(
            "cancel",
            "Say it never was an incident",
            "cancel false alarm",
            said -> new Cancel(said.text("reason")))
        .akinTo("abort", "dismiss")
        .takes(reason("How you know").invited());
  }
}
