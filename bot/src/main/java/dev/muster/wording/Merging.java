package dev.muster.wording;

import dev.muster.incident.Incident;
import dev.muster.person.PersonId;
import dev.muster.reply.Block;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.reply.Span;
import dev.muster.reply.Text;

/// What is said before one incident becomes part of another, and when it is one of its own again.
public final class Merging {
  private Merging() {}

  /// @param isAllMoved whether what belongs to it may be seen where it goes
  public static Reply question(Incident incident, Incident into, boolean isAllMoved) {
    return Answers.offering(
        Message.of(
            "Merge {} into {} ({}, {})? {} {} ends. Nothing is done yet.",
            News.strong(Names.of(incident)),
            News.strong(Names.of(into)),
            Names.rank(into),
            Names.of(into.status()),
            isAllMoved
                ? "Its open tasks, its members and its followers go along."
                : "Its tasks and its people stay, for not everybody there may know of them.",
            incident.id()),
        Button.primary("Merge", Lines.on(incident.id(), "merge", into.id())),
        Button.of("Keep both", Lines.on(incident.id(), "info")));
  }

  static Block wayBack(Incident incident) {
    return new Block.Aside(
        Text.of(
            "If it is something else after all: {}",
            new Span.Code(Lines.on(incident.id(), "reopen", "it is something else"))));
  }

  /// Said with its reopening: what went along when it was merged does not come back by itself.
  ///
  /// @param isAllMoved whether what belonged to it went along
  public static Block apart(Incident from, boolean isAllMoved) {
    return new Block.Aside(
        Text.of(
            "It is an incident of its own again, no longer part of {}.{}",
            from.id(),
            isAllMoved
                ? " Tasks that moved there stay there, and whoever went along is in both."
                : ""));
  }

  /// Told where it went on until now.
  public static Message parted(PersonId by, Incident incident) {
    return Message.of(
            "{} reopened {} ({}): it is an incident of its own again. The tasks that came with it"
                + " stay here.",
            by,
            News.strong(Names.of(incident)),
            Names.rank(incident))
        .offering(Answers.goTo(incident.id()));
  }
}
