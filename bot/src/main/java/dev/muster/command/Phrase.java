package dev.muster.command;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A command in words: its verb, and every value as it is typed.
record Phrase(String verb, Map<String, String> given) {
  static Phrase of(String verb) {
    return new Phrase(verb, Map.of());
  }

  static Phrase of(Command command) {
    return switch (command) {
      case Command.Declare declare ->
          of("declare")
              .with("title", declare.title())
              .with("severity", declare.severity().map(Phrase::word))
              .with("service", declare.service())
              .with("private", flag(declare.isPrivate()))
              .with("drill", flag(declare.isDrill()))
              .with("seen", declare.seen())
              .with("quoted", declare.quoted().map(Quoted::print));
      case Command.ListIncidents(var scope) -> of("list").with("scope", word(scope));
      case Command.Help(var verb) -> of("help").with("verb", verb);
      case Command.Menu() -> of("menu");
      case Command.OnIncident onIncident -> of(onIncident);
    };
  }

  private static Phrase of(Command.OnIncident command) {
    return switch (command) {
      case Command.ShowIncident() -> of("info");
      case Command.PostUpdate(var text, var next) ->
          of("update").with("text", text).with("next", next.map(Times::print));
      case Command.SetStatus(var status, var note) ->
          of("status").with("status", word(status)).with("note", note);
      case Command.SetSeverity(var severity, var reason) ->
          of("severity").with("severity", word(severity)).with("reason", reason);
      case Command.GiveRole(var role, var person, var asks) ->
          of("role")
              .with("role", word(role))
              .with("person", handle(person))
              .with("ask", flag(asks));
      case Command.VacateRole(var role) ->
          of("role").with("role", word(role)).with("person", "none");
      case Command.ShowRoles() -> of("roles");
      case Command.HandOver(var person, var note) ->
          of("handover").with("person", handle(person)).with("note", note);
      case Command.AcceptHandover() -> of("accept");
      case Command.DeclineHandover() -> of("decline");
      case Command.AddNote(var text, var quoted) ->
          of("note").with("text", text).with("quoted", quoted.map(Quoted::print));
      case Command.ShowTimeline(var export) -> of("timeline").with("export", flag(export));
      case Command.Retract(var entry) -> of("retract").with("entry", String.valueOf(entry));
      case Command.AddTask(var text, var assignee, var due) ->
          of("task")
              .with("text", text)
              .with("person", assignee.map(Phrase::called))
              .with("due", due.map(Times::print));
      case Command.ShowTasks() -> of("tasks");
      case Command.FinishTask(var task) -> of("done").with("task", String.valueOf(task));
      case Command.Snooze(var until, var reason) ->
          of("snooze").with("until", Times.print(until)).with("reason", reason);
      case Command.Invite(var people) ->
          of("invite")
              .with("person", people.stream().map(Phrase::handle).collect(Collectors.joining(" ")));
      case Command.Uninvite(var person) -> of("uninvite").with("person", handle(person));
      case Command.Follow() -> of("follow");
      case Command.Unfollow() -> of("unfollow");
      case Command.Merge(var into, var asks) ->
          of("merge").with("into", into.toString()).with("ask", flag(asks));
      case Command.Resolve(var summary) -> of("resolve").with("summary", summary);
      case Command.Reopen(var reason) -> of("reopen").with("reason", reason);
      case Command.Cancel(var reason) -> of("cancel").with("reason", reason);
    };
  }

  Phrase with(String argument, String value) {
    var more = new LinkedHashMap<>(given);
    more.put(argument, value);
    return new Phrase(verb, more);
  }

  private Phrase with(String argument, Optional<String> value) {
    return value.map(said -> with(argument, said)).orElse(this);
  }

  private static Optional<String> flag(boolean isSet) {
    return isSet ? Optional.of("yes") : Optional.empty();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /// `me` is a word of its own where only a person can stand.
  private static String handle(Command.Handle person) {
    return person.value().equals("me") ? "me" : called(person);
  }

  private static String called(Command.Handle person) {
    return "@" + person.value();
  }
}
