package dev.muster.wording;

import dev.muster.effect.CardKind;
import dev.muster.incident.Assignment;
import dev.muster.incident.Incident;
import dev.muster.incident.Milestone;
import dev.muster.incident.Role;
import dev.muster.incident.Status;
import dev.muster.incident.Update;
import dev.muster.reply.Block;
import dev.muster.reply.Block.Fact;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import dev.muster.reply.Span;
import dev.muster.reply.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The standing messages of an incident, each a function of how it stands.
public final class Cards {
  private Cards() {}

  public static Message of(CardKind kind, Incident incident) {
    return switch (kind) {
      case INCIDENT -> Marks.on(incident, incident(incident));
      case ANNOUNCEMENT, MANAGERS -> Marks.on(incident, announcement(incident));
    };
  }

  /// All that responders need, with what they can do next.
  public static Message incident(Incident incident) {
    var blocks = new ArrayList<Block>();
    blocks.add(heading(incident));
    blocks.add(new Block.Facts(facts(incident)));
    blocks.addAll(lastUpdate(incident));
    blocks.add(new Block.Actions(actions(incident)));
    return new Message(blocks);
  }

  private static Message announcement(Incident incident) {
    var blocks = new ArrayList<Block>();
    blocks.add(heading(incident));
    blocks.add(new Block.Facts(publicFacts(incident)));
    blocks.addAll(lastUpdate(incident));
    if (incident.isOpen()) {
      blocks.add(
          new Block.Actions(
              List.of(
                  Button.primary("Join", Lines.on(incident.id(), "join")),
                  Button.of("Follow", Lines.on(incident.id(), "follow")))));
    }
    return new Message(blocks);
  }

  private static Block heading(Incident incident) {
    return new Block.Heading(Marks.prefix(incident) + Names.of(incident));
  }

  private static List<Fact> facts(Incident incident) {
    var facts = new ArrayList<>(publicFacts(incident));
    others(incident).ifPresent(others -> facts.add(2, new Fact("Roles", others)));
    commander(incident).ifPresent(commander -> facts.add(2, new Fact("Commander", commander)));
    if (!incident.tasks().isEmpty()) {
      facts.add(new Fact("Tasks", tasks(incident)));
    }
    return facts;
  }

  private static List<Fact> publicFacts(Incident incident) {
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("Severity", Text.of(incident.severity().name())));
    facts.add(new Fact("Status", status(incident)));
    if (incident.isPrivate()) {
      facts.add(new Fact("Private", Text.of("only its members and administrators see it")));
    }
    incident
        .headline()
        .service()
        .ifPresent(service -> facts.add(new Fact("Service", Text.of("{}", service))));
    facts.add(new Fact("Since", since(incident)));
    if (incident.isOpen()) {
      facts.add(new Fact("Next update", nextUpdate(incident)));
    }
    return facts;
  }

  private static Text status(Incident incident) {
    return incident
        .milestones()
        .at(Milestone.RESOLVED)
        .filter(_ -> incident.status() == Status.RESOLVED)
        .map(at -> Text.of("resolved at {} after {}", at, Names.of(lasted(incident))))
        .orElseGet(() -> Text.of("{}", Names.standing(incident)));
  }

  static Duration lasted(Incident incident) {
    var milestones = incident.milestones();
    return milestones
        .at(Milestone.RESOLVED)
        .map(end -> Duration.between(milestones.at(Milestone.IMPACT_STARTED).orElse(end), end))
        .orElse(Duration.ZERO);
  }

  private static Text since(Incident incident) {
    return incident
        .milestones()
        .at(Milestone.IMPACT_STARTED)
        .map(at -> Text.of("{}", at))
        .orElseGet(Text::empty);
  }

  private static Text nextUpdate(Incident incident) {
    return incident
        .updates()
        .nextDue()
        .map(due -> Text.of("due {}", due))
        .orElseGet(() -> Text.of("when it is resolved"));
  }

  /// Nobody is awaited where it is over.
  private static Optional<Text> commander(Incident incident) {
    var nobody = Optional.of(Text.of("{}", new Span.Strong("nobody yet")));
    return incident
        .roles()
        .commander()
        .map(person -> Text.of("{}", person))
        .or(() -> nobody.filter(_ -> incident.isOpen()));
  }

  private static Optional<Text> others(Incident incident) {
    return incident.roles().assignments().stream()
        .filter(assignment -> assignment.role() != Role.COMMANDER)
        .map(Cards::role)
        .reduce((all, one) -> all.plus(Text.of(", {}", one)));
  }

  private static Text role(Assignment assignment) {
    return Text.of("{} {}", Names.of(assignment.role()), assignment.person());
  }

  private static Text tasks(Incident incident) {
    int open = incident.openTasks().size();
    return Text.of("{} open, {} done", open, incident.tasks().size() - open);
  }

  private static List<Block> lastUpdate(Incident incident) {
    return incident.updates().last().map(Cards::told).orElseGet(List::of);
  }

  private static List<Block> told(Update update) {
    return List.of(
        new Block.Aside(Text.of("Last update from {}, {}:", update.by(), update.at())),
        new Block.Quote(update.text()));
  }

  private static List<Button> actions(Incident incident) {
    var id = incident.id();
    return incident.isOpen()
        ? List.of(
            Button.primary("Update", Lines.on(id, "update")),
            Button.of("Status", Lines.on(id, "status")),
            Button.of("Roles", Lines.on(id, "roles")),
            Button.of("Add task", Lines.on(id, "task")),
            Button.danger("Resolve", Lines.on(id, "resolve")))
        : List.of(
            Button.of("Timeline", Lines.on(id, "timeline")),
            Button.of("Tasks", Lines.on(id, "tasks")),
            incident
                .mergedInto()
                .map(Answers::goTo)
                .orElseGet(() -> Button.of("Reopen", Lines.on(id, "reopen"))));
  }
}
