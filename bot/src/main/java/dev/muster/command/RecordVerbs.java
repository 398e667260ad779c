package dev.muster.command;

import static dev.muster.command.Argument.flag;
import static dev.muster.command.Argument.leading;

import dev.muster.command.Command.FinishTask;
import dev.muster.command.Command.Retract;
import dev.muster.command.Command.ShowTasks;
import dev.muster.command.Command.ShowTimeline;
import java.util.List;

/// The verbs about what happened, and what is to do.
final class RecordVerbs {
  private RecordVerbs() {}

  static List<Verb> all() {
    return List.of(timeline(), retract(), tasks(), done());
  }

  private static Verb timeline() {
    return Verb.onIncident(
            "timeline",
            "Read the record",
            "timeline export",
            said -> new ShowTimeline(said.has("export")))
        .akinTo("history", "record", "review", "postmortem", "retro", "export")
        .takes(flag("export", "As files to keep"));
  }

  private static Verb retract() {
    return Verb.onIncident(
            "retract",
            "Take back a timeline entry, visibly",
            "retract 4",
            said -> new Retract(said.the("entry", Read::number)))
        .akinTo("undo", "delete")
        .takes(leading("entry", Kind.NUMBER, "Its number on the timeline").required());
  }

  private static Verb tasks() {
    return Verb.onIncident("tasks", "See what is to do", "tasks", _ -> new ShowTasks());
  }

  private static Verb done() {
    return Verb.onIncident(
            "done",
            "Tick off a task",
            "done 2",
            said -> new FinishTask(said.the("task", Read::number)))
        .takes(leading("task", Kind.NUMBER, "Its number in the list of tasks").required());
  }
}
