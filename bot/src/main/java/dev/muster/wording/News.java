package dev.muster.wording;

import dev.muster.incident.Assignment;
import dev.muster.incident.Handover;
import dev.muster.incident.Incident;
import dev.muster.incident.Milestone;
import dev.muster.incident.Role;
import dev.muster.incident.Severity;
import dev.muster.incident.Task;
import dev.muster.incident.Update;
import dev.muster.person.PersonId;
import dev.muster.reply.Block;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import dev.muster.reply.Span;
import dev.muster.reply.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What Muster says in an incident's room: one message per event, naming whoever did it without
/// calling them.
public final class News {
  private News() {}

  /// @param before as it was: what is due is said when that moved
  public static Message status(PersonId by, Incident before, Incident now, Optional<String> note) {
    var moved = Text.of("{} moved it to {}.", by, strong(Names.of(now.status())));
    boolean isDueAnew = !before.updates().nextDue().equals(now.updates().nextDue());
    return quoting(isDueAnew ? moved.plus(Text.of(" ")).plus(nextUpdate(now)) : moved, note);
  }

  public static Message severity(
      PersonId by, Severity from, Incident incident, Optional<String> reason) {
    var changed =
        Text.of(
            "{} changed the severity from {} to {}.", by, from, strong(incident.severity().name()));
    return quoting(
        incident.isOpen() ? changed.plus(Text.of(" ")).plus(nextUpdate(incident)) : changed,
        reason);
  }

  static Text nextUpdate(Incident incident) {
    return incident
        .updates()
        .nextDue()
        .map(due -> Text.of("The next update is due {}.", due))
        .orElseGet(() -> Text.of("No update is due before it is resolved."));
  }

  public static Message roleTaken(
      PersonId by, Role role, PersonId person, Optional<PersonId> before) {
    var inPlace = before.map(was -> Text.of(", in place of {}", was)).orElseGet(Text::empty);
    return person.equals(by)
        ? Message.of(Text.of("{} is {} now{}.", by, strong(Names.of(role)), inPlace))
        : Message.of(Text.of("{} made {} {}{}.", by, person, strong(Names.of(role)), inPlace));
  }

  /// What was said, and a word about each person who holds more than one role where each role
  /// should have its own.
  public static Message warned(Message said, Incident incident) {
    return incident.roles().assignments().stream()
        .map(Assignment::person)
        .distinct()
        .reduce(said, (all, person) -> warned(all, incident, person), (one, _) -> one);
  }

  public static Message warned(Message said, Incident incident, PersonId person) {
    var roles = incident.roles().of(person).map(Names::of).toList();
    return incident.severity() == Severity.SEV1 && roles.size() > 1
        ? said.plus(holdsMany(person, roles))
        : said;
  }

  private static Block holdsMany(PersonId person, List<String> names) {
    return new Block.Aside(
        Text.of(
            "{} holds {} now. At SEV1 each role deserves a person of its own.",
            person,
            Names.all(names)));
  }

  public static Message roleLeft(PersonId by, Role role, PersonId person) {
    return person.equals(by)
        ? Message.of("{} is no longer {}.", by, strong(Names.of(role)))
        : Message.of("{} released {} from {}.", by, person, strong(Names.of(role)));
  }

  public static Message handoverAsked(PersonId by, Handover handover, Optional<PersonId> current) {
    var asked = Text.of("{} asked {} to take command. ", by, handover.to());
    return quoting(
        asked.plus(untilAccepted(current)),
        Optional.of(handover.note()).filter(note -> !note.isEmpty()));
  }

  static Text untilAccepted(Optional<PersonId> current) {
    return current
        .map(commander -> Text.of("Until they accept, {} remains commander.", commander))
        .orElseGet(() -> Text.of("Until they accept, nobody is in command."));
  }

  public static Message handoverAccepted(PersonId by, Optional<PersonId> from) {
    return Message.of(
        Text.of("{} accepted and is {} now", by, strong("commander"))
            .plus(from.map(was -> Text.of(", after {}.", was)).orElseGet(() -> Text.of("."))));
  }

  public static Message handoverDeclined(PersonId by, Optional<PersonId> current) {
    return Message.of(Text.of("{} cannot take command. ", by).plus(remains(current)));
  }

  static Text remains(Optional<PersonId> current) {
    return current
        .map(commander -> Text.of("{} remains commander.", commander))
        .orElseGet(() -> Text.of("Nobody is in command."));
  }

  public static Message update(Incident incident, Update update) {
    return Message.of(
        new Block.Paragraph(Text.of("{} from {}", strong("Update"), update.by())),
        new Block.Quote(update.text()),
        new Block.Aside(nextUpdate(incident)));
  }

  public static Message snoozed(PersonId by, Instant until, Optional<String> reason) {
    return quoting(Text.of("{} put the update off until {}.", by, until), reason);
  }

  public static Message taskAdded(Incident incident, PersonId by, Task task) {
    var added = Text.of("{} added {}", by, strong("task " + task.number()));
    var said = added.plus(owner(by, task)).plus(due(task)).plus(Text.of(": {}", task.text()));
    return Message.of(said)
        .offering(Button.of("Done", Lines.on(incident.id(), "done", task.number())));
  }

  private static Text owner(PersonId by, Task task) {
    return task.assignee()
        .map(who ->
            who.equals(by) ? Text.of(" for themselves") : Text.of(" for {}", new Span.Mention(who)))
        .orElseGet(Text::empty);
  }

  static Text due(Task task) {
    return task.due().map(at -> Text.of(", due {}", at)).orElseGet(Text::empty);
  }

  public static Message taskDone(PersonId by, Task task) {
    return Message.of("{} finished {}: {}", by, strong("task " + task.number()), task.text());
  }

  /// The all-clear: what happened, how long it lasted, what is next.
  public static Message resolved(Incident incident, PersonId by, Optional<String> summary) {
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Paragraph(
            Text.of("{} {} resolved {}.", strong("All clear."), by, Names.of(incident))));
    summary.ifPresent(words -> blocks.add(new Block.Quote(words)));
    blocks.add(new Block.Facts(ending(incident)));
    return new Message(blocks);
  }

  private static List<Block.Fact> ending(Incident incident) {
    var facts = new ArrayList<Block.Fact>();
    facts.add(
        new Block.Fact(
            "Impact", Text.of("{}, {}", incident.severity(), Names.of(Cards.lasted(incident)))));
    incident
        .milestones()
        .at(Milestone.RESOLVED)
        .ifPresent(at -> facts.add(new Block.Fact("Resolved", Text.of("{}", at))));
    facts.add(new Block.Fact("What is next", next(incident)));
    return facts;
  }

  private static Text next(Incident incident) {
    int open = incident.openTasks().size();
    var quiet = Text.of("Reminders have stopped. Its room is archived after 7 quiet days.");
    return open == 0
        ? quiet
        : quiet.plus(
            Text.of(
                " {} open: {}.",
                open == 1 ? "One task is still" : open + " tasks are still",
                tasksOf(incident)));
  }

  private static Span tasksOf(Incident incident) {
    return new Span.Code(Lines.on(incident.id(), "tasks"));
  }

  public static Message reopened(Incident incident, PersonId by, Optional<String> reason) {
    return quoting(
        Text.of("{} reopened it: back to {}. ", by, strong("triage")).plus(nextUpdate(incident)),
        reason);
  }

  /// The same for those who heard the all-clear elsewhere.
  public static Message openAgain(Incident incident, PersonId by, Optional<String> reason) {
    return quoting(
        Text.of(
                "{} is open again ({}), reopened by {}. ",
                strong(Names.of(incident)),
                Names.rank(incident),
                by)
            .plus(nextUpdate(incident)),
        reason);
  }

  public static Message cancelled(PersonId by, Optional<String> reason) {
    return quoting(Text.of("{} cancelled it: it was never an incident.", by), reason);
  }

  public static Message merged(PersonId by, Incident into, Way way) {
    var said = Text.of("{} merged this into {}. Please go on there.", by, Names.of(into));
    return Message.of(way.to(into).map(words -> said.plus(Text.of(" {}", words))).orElse(said));
  }

  /// The same where nobody and nothing could be taken along.
  public static Message mergedAlone(PersonId by, Incident merged, Incident into, Way way) {
    var said = merged(by, into, way);
    var tasks = merged.openTasks().isEmpty() ? said : said.plus(stay(into));
    return stays(merged, into)
        .map(severity -> tasks.plus(new Block.Aside(severity)))
        .orElse(tasks)
        .offering(Button.primary("Join " + into.id(), Lines.on(into.id(), "join")));
  }

  private static Block stay(Incident into) {
    return new Block.Aside(
        Text.of("Open tasks stay here: not everybody in {} may know of them.", into.id()));
  }

  /// Where no word may be said, the severity cannot follow either.
  static Optional<Text> stays(Incident merged, Incident into) {
    return merged.severity().isWorseThan(into.severity())
        ? Optional.of(
            Text.of(
                "{} stays {}. If it is worse, say {}.",
                into.id(),
                into.severity(),
                new Span.Code(Lines.on(into.id(), "severity", merged.severity()))))
        : Optional.empty();
  }

  /// @param before the one that goes on, as it was
  public static Message absorbed(
      PersonId by, Incident merged, List<Task> taken, Incident before, Incident now) {
    var same =
        Text.of("{} merged {} into this: it is the same thing.", by, strong(Names.of(merged)));
    var said = Message.of(same.plus(raised(before, now)));
    return (taken.isEmpty() ? said : said.plus(taken(taken)))
        .offering(Button.of("Its record", Lines.on(merged.id(), "timeline")));
  }

  private static Text raised(Incident before, Incident now) {
    return before.severity() == now.severity()
        ? Text.empty()
        : Text.of(" It is {} now, no longer {}. ", strong(now.severity().name()), before.severity())
            .plus(nextUpdate(now));
  }

  private static Block[] taken(List<Task> tasks) {
    return new Block[] {
      new Block.Aside(Text.of("Its open tasks are here now:")),
      new Block.Bullets(tasks.stream().map(Overviews::task).toList())
    };
  }

  static Span.Strong strong(String words) {
    return new Span.Strong(words);
  }

  private static Message quoting(Text text, Optional<String> words) {
    return words
        .map(said -> Message.of(new Block.Paragraph(text), new Block.Quote(said)))
        .orElseGet(() -> Message.of(text));
  }
}
