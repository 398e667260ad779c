package dev.muster.desk;

import dev.muster.access.Access;
import dev.muster.command.Command.Handle;
import dev.muster.command.Strangers;
import dev.muster.incident.Incident;
import dev.muster.person.People;
import dev.muster.person.Person;
import dev.muster.person.PersonId;
import dev.muster.policy.Policy;
import dev.muster.policy.Service;
import dev.muster.reply.Block;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.reply.Text;
import dev.muster.wording.Answers;
import dev.muster.workspace.WorkspaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Finds the people a command speaks of, and those to turn to when it speaks of nobody.
final class Directory {
  private final People people;
  private final Policy policy;
  private final Access access;

  Directory(People people, Policy policy, Access access) {
    this.people = people;
    this.policy = policy;
    this.access = access;
  }

  /// Goes on with the person meant, or answers that there is no such person.
  <T> T meant(
      Handle handle, Asking asking, Function<PersonId, T> known, Function<Reply, T> unknown) {
    return find(handle, asking)
        .map(known)
        .orElseGet(() ->
            unknown.apply(
                asking
                    .refusal()
                    .of("person", new Message(List.of(new Block.Paragraph(why(handle, asking)))))));
  }

  /// Why nobody is found by a handle.
  Text why(Handle handle, Asking asking) {
    var workspace = asking.workspace();
    return Answers.unfit(
        handle.value(),
        Strangers.unfit(handle, asking.groups(), people, workspace),
        Strangers.nearest(handle, people.in(workspace)));
  }

  Optional<PersonId> find(Handle handle, Asking asking) {
    return handle.isMe()
        ? Optional.of(asking.person())
        : people.named(asking.workspace(), handle.value()).map(Person::id);
  }

  /// Whom to call about a service: its lead, else the administrators.
  Responsible responsibleFor(Optional<String> service, WorkspaceId workspace) {
    var lead = service.flatMap(policy::service).flatMap(Service::lead);
    return called(lead.stream().toList(), workspace).or(administrators(workspace));
  }

  /// Whom to turn to when those in the roles do not answer: nobody who may not know of it.
  Responsible secondLevel(Incident incident) {
    return responsibleFor(incident.headline().service(), incident.home())
        .only(person -> access.maySee(person, incident))
        .or(administrators(incident.home()));
  }

  /// Whether they can still be reached, as far as the workspace has told us.
  boolean isHere(PersonId person) {
    return people
        .find(person)
        .map(known -> people.named(person.workspace(), known.handle()).isPresent())
        .orElse(true);
  }

  private Responsible administrators(WorkspaceId workspace) {
    return called(policy.administrators(), workspace);
  }

  /// It is asked first whether everybody is known: whoever becomes known meanwhile is not missed.
  private Responsible called(List<String> handles, WorkspaceId workspace) {
    boolean isFinal = people.isKnown(workspace);
    var found = new ArrayList<PersonId>();
    var missing = new ArrayList<String>();
    for (var handle : handles) {
      people
          .named(workspace, handle)
          .map(Person::id)
          .ifPresentOrElse(found::add, () -> missing.add(handle));
    }
    return new Responsible(found, missing, isFinal);
  }
}
