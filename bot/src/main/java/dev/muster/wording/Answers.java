package dev.muster.wording;

import dev.muster.incident.Incident;
import dev.muster.incident.IncidentId;
import dev.muster.incident.Task;
import dev.muster.incident.TimelineEntry;
import dev.muster.person.Unfit;
import dev.muster.reply.Block;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.reply.Span;
import dev.muster.reply.Text;
import java.util.List;

/// What the asker alone is told: that it is done, or why it is not and what would do.
public final class Answers {
  private Answers() {}

  public static Reply noted(int entry) {
    return Reply.whisper("Noted as entry {}.", entry);
  }

  /// For somebody who is not in its room.
  public static Reply noted(int entry, Incident incident) {
    return Reply.whisper("Noted as entry {} of {}.", entry, Names.of(incident));
  }

  public static Reply retracted(int entry) {
    return Reply.whisper("Entry {} is retracted. It stays readable, marked as such.", entry);
  }

  public static Reply noSuchEntry(int entry) {
    return Reply.whisper(
        "There is no entry {} on this timeline. See {}.",
        entry,
        new Span.Code("/incident timeline"));
  }

  public static Reply notRetractable(TimelineEntry entry) {
    return Reply.whisper(
        "Entry {} is what happened, not what somebody wrote. Notes, kept messages and updates can be"
            + " retracted. If it is wrong, say so: {}",
        entry.number(),
        new Span.Code(
            Lines.on(entry.incident(), "note", "entry", entry.number(), "is wrong, because …")));
  }

  public static Reply alreadyRetracted(int entry) {
    return Reply.whisper("Entry {} is retracted already.", entry);
  }

  public static Reply noSuchIncident(IncidentId id) {
    return offering(Message.of("There is no {}.", id), Button.of("List", "/incident list"));
  }

  /// Asks which incident is meant, with the same command ready for each.
  public static Reply which(List<Button> choices) {
    var listed = choices.stream().limit(Overviews.LISTED).toList();
    var which = Message.of("Which incident?");
    var shown = new Block.Actions(listed);
    return new Reply.Whisper(
        choices.size() > Overviews.LISTED
            ? which.plus(shown, new Block.Aside(Overviews.others(choices.size())))
            : which.plus(shown));
  }

  /// Asks whether the room's own incident is meant by a line that names another first.
  ///
  /// @param own the button that ends the incident of the room
  public static Reply whichEnds(IncidentId here, IncidentId named, Button own, Button other) {
    return offering(
        Message.of(
            "This is the room of {}. Do you mean {}, or {}? Nothing is done yet.",
            here,
            here,
            named),
        own,
        other);
  }

  public static Button choice(Incident incident, String line) {
    return Button.of(shortened(Names.of(incident)), line);
  }

  public static Reply nothingOpen() {
    return offering(
        Message.of("No incident is open."),
        Button.primary("Declare one", "/incident declare"),
        Button.of("List all", "/incident list all"));
  }

  public static Reply noOtherOpen() {
    return offering(Message.of("No other incident is open."), Button.of("List", "/incident list"));
  }

  public static Reply wentInto(Incident incident, Incident last) {
    return offering(
        Message.of("{} was merged into {}. Please go on there.", named(incident), last.id())
            .plus(Merging.wayBack(incident)),
        goTo(last.id()),
        Button.of("Timeline", Lines.on(incident.id(), "timeline")));
  }

  static Button goTo(IncidentId incident) {
    return Button.primary("Go to " + incident, Lines.on(incident, "info"));
  }

  public static Reply ended(Incident incident) {
    return offering(
        Message.of(
            "{} is {} already, so nothing is done.", named(incident), Names.of(incident.status())),
        Button.of("Reopen", Lines.on(incident.id(), "reopen")),
        Button.of("Catch up", Lines.on(incident.id(), "info")));
  }

  public static Reply stillOpen(Incident incident) {
    return Reply.whisper("{} is open: it is {}.", named(incident), Names.of(incident.status()));
  }

  public static Reply alreadySo(Incident incident, String state) {
    return Reply.whisper("{} is {} already.", incident.id(), state);
  }

  /// It changes nothing, but what was said with it is not lost.
  public static Reply alreadySo(Incident incident, String state, int note) {
    return Reply.whisper(
        "{} is {} already. Your words are noted as entry {}.", incident.id(), state, note);
  }

  /// Why nobody is found by a handle.
  ///
  /// @param nearest the handles that may have been meant
  public static Text unfit(String handle, Unfit why, List<String> nearest) {
    return Unfits.of("@" + handle, why, nearest.stream().map(each -> "@" + each).toList());
  }

  public static Reply noSuchTask(Incident incident, int number) {
    return offering(
        Message.of("{} has no task {}.", incident.id(), number),
        Button.of("Tasks", Lines.on(incident.id(), "tasks")));
  }

  public static Reply alreadyDone(Task task) {
    return Reply.whisper("Task {} is done already: {}", task.number(), task.text());
  }

  public static Message unknownService(String name, List<String> known) {
    return Message.of(
        "I know no service {}. {}",
        new Span.Code(name),
        known.isEmpty()
            ? "None is configured yet; leave it out for now."
            : "There is: " + String.join(", ", known) + ".");
  }

  public static Reply itself(Incident incident) {
    return Reply.whisper("{} cannot be merged into itself.", incident.id());
  }

  /// An exercise never stands for the real thing, nor the other way round.
  public static Reply notTheSameKind(Incident incident, Incident into) {
    return offering(
        Message.of(
            "{} is {} and {} is {}: one cannot go on as the other. Nothing is done yet.",
            incident.id(),
            kind(incident),
            into.id(),
            kind(into)),
        Button.of("Cancel " + incident.id(), Lines.on(incident.id(), "cancel")));
  }

  private static String kind(Incident incident) {
    return switch (incident.headline().kind()) {
      case REAL -> "real";
      case DRILL -> "a drill";
      case TEST -> "a test";
    };
  }

  public static Reply wouldTell(Incident incident, Incident into) {
    return offering(
        Message.of(
            "{} is private, and not everybody in {} may know of it. Cancel {} instead.",
            into.id(),
            incident.id(),
            incident.id()),
        Button.of("Cancel " + incident.id(), Lines.on(incident.id(), "cancel")));
  }

  public static Reply busy() {
    return Reply.whisper(
        "Too many people changed this at the same moment. Nothing was stored; please say it again.");
  }

  public static Reply broken() {
    return Reply.whisper(
        "Something went wrong on my side. Nothing was stored; please say it again.");
  }

  public static Reply unsure() {
    return Reply.whisper(
        "Something went wrong on my side, and I cannot see whether this was stored. Please look"
            + " before you say it again.");
  }

  private static Span named(Incident incident) {
    return News.strong(Names.of(incident));
  }

  static Reply offering(Message message, Button... buttons) {
    return new Reply.Whisper(message.offering(buttons));
  }

  static String shortened(String label) {
    return Labels.brief(label);
  }
}
