package dev.muster.reception;

import dev.muster.command.Catalogue;
import dev.muster.command.Completion;
import dev.muster.command.Completion.Context;
import dev.muster.command.Completion.Option;
import dev.muster.command.Suggestion;
import dev.muster.desk.Asking;
import dev.muster.desk.Desk;
import dev.muster.person.People;
import dev.muster.policy.Policy;
import java.util.List;

/// Completes lines with what there is: the people and services known here, the incidents the asker
/// may see.
final class Completer {
  private final Completion completion;
  private final Desk desk;
  private final Policy policy;
  private final People people;

  Completer(Catalogue catalogue, Desk desk, Policy policy, People people) {
    this.completion = new Completion(catalogue);
    this.desk = desk;
    this.policy = policy;
    this.people = people;
  }

  List<Suggestion> complete(Asking asking, String text) {
    return completion.complete(text, context(asking));
  }

  private Context context(Asking asking) {
    return new Context(people(asking), incidents(asking), services(), asking.here());
  }

  private List<Option> people(Asking asking) {
    return people.in(asking.workspace()).stream()
        .map(person -> new Option("@" + person.handle(), person.name()))
        .toList();
  }

  private List<Option> incidents(Asking asking) {
    return desk.aim().open(asking).stream()
        .map(incident -> new Option(incident.id().toString(), incident.headline().title()))
        .toList();
  }

  private List<Option> services() {
    return policy.services().stream()
        .map(service -> new Option(service.name(), "led by " + service.lead().orElse("nobody")))
        .toList();
  }
}
