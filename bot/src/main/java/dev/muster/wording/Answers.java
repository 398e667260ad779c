package dev.muster.wording;

import dev.muster.incident.Incident;
import dev.muster.incident.IncidentId;
import dev.muster.incident.Role;
import dev.muster.incident.Severity;
import dev.muster.incident.Task;
import dev.muster.incident.TimelineEntry;
import dev.muster.person.PersonId;
import dev.muster.person.Unfit;
import dev.muster.reply.Block;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.reply.Span;
import dev.muster.reply.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the asker alone is told: that it is done, or why it is not and what would do.
public final class Answers {
  private static final Pattern PRIVATE = Pattern.compile("\\bprivate\\b", Pattern.CASE_INSENSITIVE);

  private Answers() {}

  public static Reply declared(
      Incident incident, boolean severityGiven, Optional<Incident> alike, Optional<Text> uncalled) {
    var message =
        Message.of(
                "{} is declared as {}. Its room is being opened, and you are invited to it.{}",
                News.strong(Names.of(incident)),
                what(incident),
                known(incident))
            .offering(Button.primary("Its room", Lines.on(incident.id(), "info")));
    var blocks = new ArrayList<>(message.blocks());
    uncalled.map(Block.Paragraph::new).ifPresent(blocks::add);
    if (!severityGiven) {
      blocks.add(
          new Block.Aside(
              Text.of("No severity was given, so it is {}. Change it:", incident.severity())));
      blocks.add(new Block.Actions(otherSeverities(incident)));
    }
    alike.ifPresent(other -> blocks.addAll(alike(incident, other)));
    return new Reply.Whisper(Marks.on(incident, new Message(blocks)));
  }

  /// `SEV2`, `a private SEV2 drill about checkout`
  private static String what(Incident incident) {
    var headline = incident.headline();
    var about = headline.service().map(name -> " about " + name).orElse("");
    if (headline.isReal()) {
      return (headline.isPrivate() ? "private " : "") + incident.severity() + about;
    }
    var kind = headline.kind().name().toLowerCase(Locale.ROOT);
    return "a %s%s %s%s"
        .formatted(headline.isPrivate() ? "private " : "", incident.severity(), kind, about);
  }

  /// Who hears of it where not everybody does: whoever was called is let in with that.
  private static Text known(Incident incident) {
    return incident.isPrivate()
        ? Text.of(" Only its members and administrators see it: {}.", members(incident))
        : open(incident);
  }

  /// Whoever says *private* may think that it is.
  private static Text open(Incident incident) {
    return PRIVATE.matcher(incident.headline().title()).find()
        ? Text.of(
            " Everybody can see it: {} is a word of its title here. It counts after the title: {}",
            new Span.Code("private"),
            new Span.Code("/incident declare keys leaked private"))
        : Text.empty();
  }

  private static Text members(Incident incident) {
    return incident.involved().members().stream()
        .map(person ->
            person.equals(incident.involved().declarer()) ? Text.of("you") : Text.of("{}", person))
        .reduce((all, one) -> all.plus(Text.of(", {}", one)))
        .orElseGet(Text::empty);
  }

  private static List<Button> otherSeverities(Incident incident) {
    return Arrays.stream(Severity.values())
        .filter(severity -> severity != incident.severity())
        .map(severity ->
            Button.of(severity.name(), Lines.on(incident.id(), "severity", severity.name())))
        .toList();
  }

  private static List<Block> alike(Incident incident, Incident other) {
    return List.of(
        new Block.Paragraph(Text.of("{} looks like the same thing.", News.strong(Names.of(other)))),
        new Block.Actions(
            List.of(
                Button.of(
                    "Merge into " + other.id(),
                    Lines.on(incident.id(), "merge", other.id(), "ask")))));
  }

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
    var shown = listed.stream().allMatch(Button::fits) ? new Block.Actions(listed) : named(listed);
    return new Reply.Whisper(
        choices.size() > Overviews.LISTED
            ? which.plus(shown, new Block.Aside(Overviews.others(choices.size())))
            : which.plus(shown));
  }

  /// What was said with it is too long for a button, and has to be said again.
  private static Block named(List<Button> choices) {
    return new Block.Bullets(choices.stream().map(each -> Text.of("{}", each.label())).toList());
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

  public static Reply holdsAlready(PersonId person, Role role) {
    return Reply.whisper("{} is {} already.", person, Names.of(role));
  }

  public static Reply nobodyHolds(Role role) {
    return Reply.whisper("Nobody is {}.", Names.of(role));
  }

  public static Reply commandIsHandedOver(Incident incident) {
    return offering(
        Message.of(
            "Command is handed over, never dropped: {}",
            new Span.Code("/incident handover @somebody")),
        Button.of("Hand over", Lines.on(incident.id(), "handover")));
  }

  public static Reply brief(Role role) {
    return Reply.whisper("You are {} now. {}", News.strong(Names.of(role)), Names.duty(role));
  }

  /// Somebody else was faster, or was there all along.
  public static Reply inCommand(Incident incident, PersonId commander, Optional<Instant> since) {
    return offering(
        Message.of(
            Text.of("{} is in command of {}", commander, Names.of(incident))
                .plus(since.map(at -> Text.of(" since {}", at)).orElseGet(Text::empty))
                .plus(Text.of(". Nothing is done yet."))),
        Button.of("Take over anyway", Lines.on(incident.id(), "role", "commander", "me")),
        Button.of("Catch up", Lines.on(incident.id(), "info")));
  }

  public static Reply nobodyAskedYou(Incident incident) {
    return offering(
        Message.of("Nobody is asking you to take command of {} now.", Names.of(incident)),
        Button.of("Take command", Lines.takingCommand(incident.id())));
  }

  public static Message isPast(String time) {
    return Message.of(
        "{} is in the past. Say {}, {} or {}. Nothing is done yet.",
        new Span.Code(time),
        new Span.Code("20m"),
        new Span.Code("18:00"),
        new Span.Code("tomorrow 9:00"));
  }

  public static Reply nothingDue(Incident incident) {
    return Reply.whisper(
        "No update of {} is due, so there is nothing to put off.", Names.of(incident));
  }

  public static Message isDueLater(Incident incident, Instant due) {
    return Message.of(
        "The update of {} is due {} anyway. To put it off, name a later time.", incident.id(), due);
  }

  public static Message snoozeTooLong(Incident incident, String time, Duration longest) {
    return Message.of(
        "{} is too long: at {} an update is put off by {} at most, for instance {}. Nothing is"
            + " done yet.",
        new Span.Code(time),
        incident.severity(),
        Names.of(longest),
        new Span.Code(Lines.on(incident.id(), "snooze", "30m", "waiting for the vendor")));
  }

  public static Message nextTooFar(Incident incident, String time, Duration longest, String text) {
    var shown = longest.toDays() > 1 ? longest.toDays() + "d" : longest.toHours() + "h";
    return Message.of(
        "{} is too far: at {} the next update is due within {} at most. Nothing is posted yet; say"
            + " for instance {}",
        new Span.Code(time),
        incident.severity(),
        Names.of(longest),
        new Span.Code(Lines.on(incident.id(), "update", text, "next", shown)));
  }

  public static Message snoozeNeedsReason(Incident incident) {
    return Message.of(
            "It was put off once already. This time it needs a reason: {}",
            new Span.Code("/incident snooze 10m waiting for the vendor"))
        .offering(Button.of("Give a reason", Lines.on(incident.id(), "snooze")));
  }

  public static Message tooFar(String time) {
    return Message.of(
        "{} is more than a year away. Please name a nearer time. Nothing is done yet.",
        new Span.Code(time));
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

  public static Reply followed(Incident incident) {
    return offering(
        Message.of("You get every update of {}.", Names.of(incident)),
        Button.of("Unfollow", Lines.on(incident.id(), "unfollow")));
  }

  public static Reply unfollowed(Incident incident) {
    return Reply.whisper("You get no more updates of {}.", Names.of(incident));
  }

  public static Reply notFollowing(Incident incident) {
    return Reply.whisper("You do not follow {}.", Names.of(incident));
  }

  public static Reply joined(Incident incident, Way way) {
    var joined = Text.of("You are in: {}.", Names.of(incident));
    return offering(
        Message.of(
            way.to(incident).map(words -> joined.plus(Text.of(" {}", words))).orElse(joined)),
        Button.of("Catch up", Lines.on(incident.id(), "info")));
  }

  public static Reply askedToComeIn(Incident incident, List<PersonId> leaders) {
    return offering(
        Message.of(
            Text.of("The room of {} was made private. I asked ", Names.of(incident))
                .plus(Text.of("{}", leaders.getFirst()))
                .plus(
                    Text.of(
                        " to let you in. Meanwhile you can follow it, and its timeline is yours to"
                            + " read."))),
        Button.of("Follow", Lines.on(incident.id(), "follow")),
        Button.of("Catch up", Lines.on(incident.id(), "info")));
  }

  public static Reply isIn(PersonId person, Incident incident) {
    return Reply.whisper("{} is in {} already.", person, incident.id());
  }

  public static Reply invited(PersonId person, Incident incident) {
    return Reply.whisper("{} is invited to {}.", person, Names.of(incident));
  }

  public static Reply left(Incident incident, List<Task> released) {
    return Reply.whisper("You are out of {}.{}", Names.of(incident), released(released));
  }

  public static Reply uninvited(
      PersonId person, Incident incident, List<Task> released, boolean stillSees) {
    return Reply.whisper(
        "{} is out of {}.{}{}",
        person,
        Names.of(incident),
        stillSees ? " As an administrator they still see it." : "",
        released(released));
  }

  private static String released(List<Task> tasks) {
    var numbers =
        tasks.stream().map(task -> String.valueOf(task.number())).collect(Collectors.joining(", "));
    return tasks.isEmpty() ? "" : " Nobody's in particular now: task " + numbers + ".";
  }

  public static Reply isNotIn(PersonId person, Incident incident) {
    return Reply.whisper("{} is not in {}.", person, incident.id());
  }

  /// Everybody may sit in a public room, member or not.
  public static Reply isOutOfTheRoom(PersonId person, Incident incident) {
    return Reply.whisper(
        "{} is not in {}. If they sit in its room, I take them out of it; the room is public, so"
            + " they can come back.",
        person,
        incident.id());
  }

  public static Reply declarerStays(PersonId person, Incident incident, boolean isAsker) {
    return isAsker
        ? Reply.whisper("You declared {}, so you stay in it.", incident.id())
        : Reply.whisper("{} declared {} and stays in it.", person, incident.id());
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
