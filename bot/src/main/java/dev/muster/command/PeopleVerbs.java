package dev.muster.command;

import static dev.muster.command.Argument.leading;
import static dev.muster.command.Argument.text;

import dev.muster.command.Command.AcceptHandover;
import dev.muster.command.Command.DeclineHandover;
import dev.muster.command.Command.Follow;
import dev.muster.command.Command.HandOver;
import dev.muster.command.Command.Invite;
import dev.muster.command.Command.ShowRoles;
import dev.muster.command.Command.Unfollow;
import dev.muster.command.Command.Uninvite;
import java.util.List;

/// The verbs about who is involved.
final class PeopleVerbs {
  private PeopleVerbs() {}

  static List<Verb> all() {
    return List.of(
        roles(), handover(), accept(), decline(), invite(), uninvite(), follow(), unfollow());
  }

  private static Verb roles() {
    return Verb.onIncident("roles", "See who does what", "roles", _ -> new ShowRoles())
        .akinTo("who");
  }

  private static Verb handover() {
    return Verb.onIncident(
            "handover",
            "Ask somebody to take command",
            "handover @ann I need sleep",
            said -> new HandOver(said.the("person", Read::person), said.text("note")))
        .or("handoff")
        .saidBy("Ask")
        .takes(
            leading("person", Kind.PERSON, "Who is to take over").asked(),
            text("note", "What they need to know"));
  }

  private static Verb accept() {
    return Verb.onIncident(
        "accept", "Take command, as you were asked", "accept", _ -> new AcceptHandover());
  }

  private static Verb decline() {
    return Verb.onIncident(
        "decline", "Leave command where it is", "decline", _ -> new DeclineHandover());
  }

  private static Verb invite() {
    return Verb.onIncident(
            "invite",
            "Bring people into the room",
            "invite @ann @bob",
            said -> new Invite(said.the("person", Read::people)))
        .shorthand("join", "person", "me")
        .akinTo("page", "call", "escalate", "ping")
        .takes(leading("person", Kind.PEOPLE, "Whom to bring: @name, several, or me").required());
  }

  private static Verb uninvite() {
    return Verb.onIncident(
            "uninvite",
            "Take somebody out again",
            "uninvite @ann",
            said -> new Uninvite(said.the("person", Read::person)))
        .or("kick")
        .akinTo("remove")
        .takes(leading("person", Kind.PERSON, "Whom to take out: @name or me").required());
  }

  private static Verb follow() {
    return Verb.onIncident("follow", "Hear of every update", "follow INC-7", _ -> new Follow())
        .akinTo("subscribe", "watch");
  }

  private static Verb unfollow() {
    return Verb.onIncident("unfollow", "Hear no more of it", "unfollow INC-7", _ -> new Unfollow())
        .akinTo("leave", "unsubscribe");
  }
}
