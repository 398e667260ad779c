package dev.muster.desk;

import dev.muster.access.Access;
import dev.muster.command.Command.Scope;
import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import dev.muster.incident.RecordFormat;
import dev.muster.person.People;
import dev.muster.person.Person;
import dev.muster.person.PersonId;
import dev.muster.reply.Block;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.reply.Text;
import dev.muster.wording.Export;
import dev.muster.wording.Overviews;
import dev.muster.wording.Timelines;
import dev.muster.wording.Way;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Answers questions. Shows nobody what they may not see.
final class QuestionDesk {
  private final Incidents incidents;
  private final People people;
  private final Access access;
  private final RecordFormat format;

  QuestionDesk(Incidents incidents, People people, Access access, RecordFormat format) {
    this.incidents = incidents;
    this.people = people;
    this.access = access;
    this.format = format;
  }

  /// The open incidents this person may know of.
  List<Incident> open(PersonId person) {
    return seen(incidents.open(), person).toList();
  }

  Reply list(Scope scope, PersonId person) {
    return Overviews.list(
        scope,
        switch (scope) {
          case OPEN -> open(person);
          case MINE -> seen(incidents.open(), person).filter(concerns(person)).toList();
          case ALL -> latest(person);
        });
  }

  /// As many as fit of those they may see, and not what is left of as many as fit; one more shows
  /// that there are more.
  private List<Incident> latest(PersonId person) {
    int enough = Overviews.LISTED + 1;
    return access.seesAll(person) ? incidents.latest(enough) : incidents.latest(enough, person);
  }

  private Stream<Incident> seen(List<Incident> all, PersonId person) {
    return all.stream().filter(incident -> access.maySee(person, incident));
  }

  private static Predicate<Incident> concerns(PersonId person) {
    return incident ->
        incident.involved().declarer().equals(person)
            || incident.roles().of(person).findAny().isPresent()
            || incident.involved().followers().contains(person)
            || incident.openTasks().stream()
                .anyMatch(task -> task.assignee().filter(person::equals).isPresent());
  }

  Reply info(Incident incident, Way way) {
    return Overviews.info(incident, way, incidents.timeline(incident.id()));
  }

  Reply timeline(Incident incident) {
    return new Reply.Whisper(Timelines.of(incident, incidents.timeline(incident.id())));
  }

  Reply export(Incident incident) {
    var timeline = incidents.timeline(incident.id());
    var markdown = new Export(this::name).markdown(incident, timeline);
    return new Reply.Whisper(
        Message.of(
            new Block.Paragraph(Text.of("The record of {}.", incident.id())),
            new Block.Document(incident.id() + ".md", "text/markdown", markdown),
            new Block.Document(
                incident.id() + ".json", "application/json", format.json(incident, timeline))));
  }

  private String name(PersonId person) {
    return people.find(person).map(Person::name).orElse(person.value());
  }
}
