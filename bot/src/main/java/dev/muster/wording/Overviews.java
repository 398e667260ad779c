package dev.muster.wording;

import dev.muster.command.Command.Scope;
import dev.muster.incident.Incident;
import dev.muster.incident.Role;
import dev.muster.incident.Task;
import dev.muster.incident.TimelineEntry;
import dev.muster.person.PersonId;
import dev.muster.reply.Block;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.reply.Span;
import dev.muster.reply.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Answers to questions: how things stand.
public final class Overviews {
  /// How many incidents a list shows at most.
  public static final int LISTED = 25;

  private static final int RECENT = 5;
  private static final int BUTTONS = 5;
  private static final Text OLDER =
      Text.of("And older ones: name one, like {}.", new Span.Code("INC-7"));

  private Overviews() {}

  public static Reply list(Scope scope, List<Incident> incidents) {
    if (incidents.isEmpty()) {
      return none(scope);
    }
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(title(scope)));
    blocks.addAll(lines(incidents, scope == Scope.ALL ? OLDER : others(incidents.size())));
    blocks.add(new Block.Actions(incidents.stream().limit(BUTTONS).map(Overviews::info).toList()));
    return new Reply.Whisper(new Message(blocks));
  }

  /// As many as fit; if some do not, that is said.
  private static List<Block> lines(List<Incident> incidents, Text others) {
    var shown = new Block.Bullets(incidents.stream().limit(LISTED).map(Overviews::line).toList());
    return incidents.size() > LISTED ? List.of(shown, new Block.Aside(others)) : List.of(shown);
  }

  static Text others(int all) {
    return Text.of("And {} more: name one, like {}.", all - LISTED, new Span.Code("INC-7"));
  }

  private static Reply none(Scope scope) {
    return switch (scope) {
      case OPEN -> Answers.nothingOpen();
      case MINE ->
          Reply.whisper(
              "You hold no role and follow nothing that is open, and declared none of it.");
      case ALL -> Reply.whisper("There is no incident to show. May it stay so.");
    };
  }

  private static String title(Scope scope) {
    return switch (scope) {
      case OPEN -> "Open incidents";
      case MINE -> "Your incidents";
      case ALL -> "Latest incidents";
    };
  }

  static Text line(Incident incident) {
    var headline =
        Text.of(
            "{}{} · {} · {}",
            Marks.prefix(incident),
            News.strong(Names.of(incident)),
            Names.rank(incident).replace(",", " ·"),
            Names.standing(incident));
    return incident
        .roles()
        .commander()
        .map(commander -> headline.plus(Text.of(" · commander {}", commander)))
        .orElse(headline);
  }

  static Button info(Incident incident) {
    return Button.of(incident.id().toString(), Lines.on(incident.id(), "info"));
  }

  /// For whoever joins late: the card and the last that happened.
  public static Reply info(Incident incident, Way way, List<TimelineEntry> timeline) {
    var retracted = Timelines.retracted(timeline);
    var recent =
        timeline.subList(Math.max(0, timeline.size() - RECENT), timeline.size()).stream()
            .map(entry -> Timelines.line(entry, retracted))
            .toList();
    var blocks = new ArrayList<>(Cards.incident(incident).blocks());
    way.to(incident).ifPresent(words -> blocks.add(1, new Block.Paragraph(words)));
    blocks.add(blocks.size() - 1, new Block.Bullets(recent));
    return new Reply.Whisper(Marks.on(incident, new Message(blocks)));
  }

  /// Whoever is in command is not offered to take it.
  public static Reply roles(Incident incident, PersonId asker) {
    var lines = Arrays.stream(Role.values()).map(role -> role(incident, role)).toList();
    var message =
        Message.of(new Block.Heading("Roles of " + Names.of(incident)), new Block.Bullets(lines));
    var asked =
        incident
            .roles()
            .handover()
            .map(handover ->
                message.plus(
                    new Block.Aside(Text.of("{} is asked to take command.", handover.to()))))
            .orElse(message);
    if (!incident.isOpen()) {
      return new Reply.Whisper(asked);
    }
    boolean isInCommand = incident.roles().commander().filter(asker::equals).isPresent();
    var take = Button.primary("Take command", Lines.takingCommand(incident.id()));
    var others =
        Stream.of(
            Button.of("Hand over", Lines.on(incident.id(), "handover")),
            Button.of("Assign a role", Lines.on(incident.id(), "role")));
    return Answers.offering(
        asked,
        Stream.concat(isInCommand ? Stream.empty() : Stream.of(take), others)
            .toArray(Button[]::new));
  }

  private static Text role(Incident incident, Role role) {
    var holders =
        incident
            .roles()
            .holders(role)
            .map(person -> Text.of("{}", person))
            .reduce((all, one) -> all.plus(Text.of(", {}", one)))
            .orElseGet(() -> Text.of("nobody"));
    return Text.of("{}: {}", News.strong(Names.of(role)), holders);
  }

  public static Reply tasks(Incident incident) {
    if (incident.tasks().isEmpty()) {
      return Answers.offering(
          Message.of("{} has no tasks.", Names.of(incident)), addTask(incident));
    }
    var message =
        Message.of(
            new Block.Heading("Tasks of " + Names.of(incident)),
            new Block.Bullets(incident.tasks().stream().map(Overviews::task).toList()));
    var finish =
        incident.openTasks().stream()
            .limit(BUTTONS - 1)
            .map(task -> Button.of("Done " + task.number(), done(incident, task)));
    var buttons = new ArrayList<>(finish.toList());
    buttons.add(addTask(incident));
    return new Reply.Whisper(message.plus(new Block.Actions(buttons)));
  }

  /// What was merged has its tasks elsewhere.
  private static Button addTask(Incident incident) {
    return incident
        .mergedInto()
        .map(Answers::goTo)
        .orElseGet(() -> Button.of("Add task", Lines.on(incident.id(), "task")));
  }

  private static String done(Incident incident, Task task) {
    return Lines.on(incident.id(), "done", task.number());
  }

  static Text task(Task task) {
    var owner = task.assignee().map(who -> Text.of(", {}", who)).orElseGet(Text::empty);
    var end = task.doneAt().map(at -> Text.of(", done {}", at)).orElseGet(() -> News.due(task));
    return Text.of("{}. {}", task.number(), task.text()).plus(owner).plus(end);
  }

  /// Where to begin, said outside any incident.
  public static Reply menu(List<Incident> open) {
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Paragraph(
            Text.of(
                "Something wrong? {} is all it takes.",
                new Span.Code("/incident declare what is wrong"))));
    if (!open.isEmpty()) {
      blocks.addAll(lines(open, others(open.size())));
    }
    var buttons = new ArrayList<Button>();
    buttons.add(Button.primary("Declare", "/incident declare"));
    open.stream().limit(BUTTONS - 2).map(Overviews::info).forEach(buttons::add);
    buttons.add(Button.of("Help", "/incident help"));
    blocks.add(new Block.Actions(buttons));
    return new Reply.Whisper(new Message(blocks));
  }
}
