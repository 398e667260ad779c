package dev.muster.command;

import static dev.muster.command.Argument.bare;
import static dev.muster.command.Argument.flag;
import static dev.muster.command.Argument.keyword;
import static dev.muster.command.Argument.leading;
import static dev.muster.command.Argument.paragraph;
import static dev.muster.command.Argument.reason;
import static dev.muster.command.Argument.text;
import static dev.muster.command.Argument.title;

import dev.muster.command.Command.AddNote;
import dev.muster.command.Command.AddTask;
import dev.muster.command.Command.Cancel;
import dev.muster.command.Command.Declare;
import dev.muster.command.Command.GiveRole;
import dev.muster.command.Command.Help;
import dev.muster.command.Command.ListIncidents;
import dev.muster.command.Command.Menu;
import dev.muster.command.Command.PostUpdate;
import dev.muster.command.Command.Resolve;
import dev.muster.command.Command.Scope;
import dev.muster.command.Command.SetSeverity;
import dev.muster.command.Command.SetStatus;
import dev.muster.command.Command.ShowIncident;
import dev.muster.command.Command.VacateRole;
import java.util.List;
import java.util.Optional;

/// The verbs people use every day, most useful first.
final class EverydayVerbs {
  private EverydayVerbs() {}

  static List<Verb> all() {
    return List.of(
        declare(),
        update(),
        status(),
        severity(),
        role(),
        resolve(),
        note(),
        task(),
        info(),
        list(),
        help(),
        menu());
  }

  private static Verb declare() {
    return Verb.general(
            "declare",
            "Declare an incident and open its room",
            "declare checkout is down sev1",
            said ->
                new Declare(
                    said.line("title"),
                    said.maybe("severity", Read::severity),
                    said.text("service"),
                    said.has("private"),
                    said.has("drill"),
                    said.text("seen"),
                    quoted(said)))
        .or("new", "create", "open")
        .akinTo("start", "report", "raise")
        .takes(
            title("title", "What is wrong, in a few words").invited(),
            bare("severity", Kind.SEVERITY, "How bad it is"),
            keyword("service", Kind.SERVICE, "What is broken"),
            flag("private", "Announced and listed nowhere: only members and administrators see it"),
            flag("drill", "An exercise: marked everywhere, counted nowhere"),
            keyword("seen", Kind.LINK, "Where it was seen: a message, a graph").unasked(),
            keyword("quoted", Kind.MESSAGE, "The message that said so").unasked(),
            keyword("confided", Kind.MESSAGE, "The same, if it was said in private").unasked());
  }

  /// What was said in private goes along only to where it stays so.
  private static Optional<Quoted> quoted(Values said) {
    return said.maybe("quoted", Quoted::read)
        .or(() ->
            Optional.of("confided")
                .filter(_ -> said.has("private"))
                .flatMap(confided -> said.maybe(confided, Quoted::read)));
  }

  private static Verb update() {
    return Verb.onIncident(
            "update",
            "Tell everyone who waits how things stand",
            "update error rate is falling next 20m",
            said -> new PostUpdate(said.words("text"), said.maybe("next", Times::read)))
        .or("post")
        .akinTo("say", "announce", "broadcast")
        .saidBy("Post update")
        .takes(
            text("text", "How things stand now").labelled("Conditions").asked(),
            paragraph("actions", "What is being done"),
            paragraph("needs", "What is missing, or who"),
            keyword("next", Kind.TIME, "When the next update will come"));
  }

  private static Verb status() {
    return Verb.onIncident(
            "status", "Say where it stands", "status mitigating rolling back", EverydayVerbs::moved)
        .shorthand("mitigated", "status", "monitoring")
        .saidBy("Set status")
        .takes(
            leading("status", Kind.STATUS, "Where it stands").asked(),
            text("note", "What changed"));
  }

  /// Two statuses are more than a status: they end the incident.
  private static Command moved(Values said) {
    var note = said.text("note");
    var status = said.the("status", Read::status);
    return switch (status) {
      case RESOLVED -> new Resolve(note);
      case CANCELLED -> new Cancel(note);
      case TRIAGE, MITIGATING, MONITORING, CLOSED, MERGED -> new SetStatus(status, note);
    };
  }

  private static Verb severity() {
    return Verb.onIncident(
            "severity",
            "Change how bad it is",
            "severity 2 because EU only",
            said -> new SetSeverity(said.the("severity", Read::severity), said.text("reason")))
        .or("sev")
        .saidBy("Set severity")
        .takes(
            leading("severity", Kind.SEVERITY, "How bad it is").asked(),
            reason("What makes it so"));
  }

  private static Verb role() {
    return Verb.onIncident(
            "role", "Give somebody a role, or take it", "role commander me", EverydayVerbs::given)
        .or("assign")
        .shorthand("lead", "role", "commander")
        .shorthand("take", "person", "me")
        .akinTo("claim", "ack", "acknowledge")
        .saidBy("Give role")
        .takes(
            leading("role", Kind.ROLE, "Which duty").asked(),
            leading("person", Kind.HOLDER, "Whom to give it to: @name, me, or none").asked(),
            flag("ask", "Ask first, if somebody else would lose command by it").unasked());
  }

  private static Command given(Values said) {
    var role = said.the("role", Read::role);
    return said.words("person").equalsIgnoreCase("none")
        ? new VacateRole(role)
        : new GiveRole(role, said.the("person", Read::person), said.has("ask"));
  }

  private static Verb resolve() {
    return Verb.onIncident(
            "resolve",
            "End it, and tell everyone",
            "resolve rolled back to 4.2",
            said -> new Resolve(said.text("summary")))
        .akinTo("close", "fix", "fixed", "end", "finish", "solved")
        .takes(text("summary", "What happened, and what ended it").invited());
  }

  private static Verb note() {
    return Verb.onIncident(
            "note",
            "Write something on the timeline",
            "note vendor confirms an outage",
            said -> new AddNote(said.words("text"), said.maybe("quoted", Quoted::read)))
        .or("add")
        .akinTo("comment", "log")
        .saidBy("Add note")
        .takes(
            text("text", "What to remember").asked(),
            keyword("quoted", Kind.MESSAGE, "The message that said it").unasked());
  }

  private static Verb task() {
    return Verb.onIncident(
            "task",
            "Add something to do during the incident",
            "task call the vendor @ann due 30m",
            said ->
                new AddTask(
                    said.words("text"),
                    said.maybe("person", Read::person),
                    said.maybe("due", Times::read)))
        .or("todo")
        .saidBy("Add task")
        .takes(
            text("text", "What is to do").asked(),
            bare("person", Kind.PERSON, "Who does it"),
            keyword("due", Kind.TIME, "Until when"));
  }

  private static Verb info() {
    return Verb.onIncident(
            "info", "Read how an incident stands", "info INC-7", _ -> new ShowIncident())
        .or("catchup", "overview", "summary")
        .akinTo("show", "view", "what", "what's", "whats", "how");
  }

  private static Verb list() {
    return Verb.general(
            "list",
            "List incidents",
            "list mine",
            said -> new ListIncidents(said.maybe("scope", Read::scope).orElse(Scope.OPEN)))
        .akinTo("search", "find", "incidents")
        .takes(leading("scope", Kind.SCOPE, "Which of them; open ones unless you say"));
  }

  private static Verb help() {
    return Verb.general(
            "help", "Explain a command", "help update", said -> new Help(said.text("verb")))
        .takes(leading("verb", Kind.VERB, "Which command"));
  }

  private static Verb menu() {
    return Verb.general("menu", "Show what you can do here", "menu", _ -> new Menu())
        .akinTo("hello", "hi", "hey", "thanks", "thank", "ok", "okay");
  }
}
