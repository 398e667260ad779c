package dev.muster.desk;

import dev.muster.access.Access;
import dev.muster.command.Command;
import dev.muster.command.Language;
import dev.muster.command.Line;
import dev.muster.command.Printer;
import dev.muster.commit.Decision;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentId;
import dev.muster.incident.Incidents;
import dev.muster.incident.RecordFormat;
import dev.muster.person.People;
import dev.muster.policy.Deadlines;
import dev.muster.policy.Policy;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.timer.Timer;
import dev.muster.wording.Answers;
import dev.muster.wording.Help;
import dev.muster.wording.Home;
import dev.muster.wording.Overviews;
import dev.muster.workspace.MessageId;
import java.time.Instant;
import java.util.Optional;

/// Decides what people ask for and what deadlines demand. It reads, and changes nothing itself:
/// every decision is stored by whoever asked for it.
public final class Desk {
  private final Incidents incidents;
  private final Aim aim;
  private final Hindrances hindrances;
  private final Signposts signposts;
  private final Printer printer;
  private final Unsaid unsaid;
  private final Help help;
  private final QuestionDesk questions;
  private final DeclareDesk declares;
  private final RoleDesk roles;
  private final StatusDesk statuses;
  private final MergeDesk merges;
  private final UpdateDesk updates;
  private final TaskDesk tasks;
  private final RecordDesk records;
  private final PeopleDesk members;
  private final ReminderDesk reminders;
  private final Managers managers;
  private final World world;

  public Desk(Sight sight, People people, Policy policy, RecordFormat format, Language language) {
    var access = new Access(people, policy.administrators());
    var directory = new Directory(people, policy, access);
    var clocks = new Clocks(new Deadlines(policy), people);
    var summons = new Summons(policy, directory, clocks);
    this.printer = language.printer();
    this.unsaid = new Unsaid(printer);
    this.help = new Help(language.catalogue());
    this.incidents = sight.incidents();
    var trail = new Trail(incidents);
    this.hindrances = new Hindrances(trail);
    var rooms = new RoomDesk(incidents);
    this.signposts = new Signposts(sight.postings(), rooms);
    this.questions = new QuestionDesk(incidents, people, access, format);
    this.aim = new Aim(incidents, access, questions);
    this.declares = new DeclareDesk(incidents, policy, access, summons, clocks);
    var door = new Doorkeeper(access, printer);
    var roomDoor = new RoomDoor(incidents, people, access, rooms);
    this.roles = new RoleDesk(incidents, directory, clocks, door, roomDoor);
    this.statuses = new StatusDesk(access, clocks, trail, rooms);
    this.merges = new MergeDesk(access, clocks, signposts, trail, roomDoor);
    this.updates = new UpdateDesk(clocks);
    this.tasks = new TaskDesk(directory, door, trail, roomDoor);
    this.records = new RecordDesk(incidents, new Retraction(clocks));
    this.members = new PeopleDesk(directory, access, signposts, roomDoor);
    this.managers = new Managers(policy.managers().isPresent());
    this.reminders = new ReminderDesk(incidents, clocks, directory, summons);
    this.world =
        new World(
            sight,
            rooms,
            new AbsenceDesk(clocks, directory),
            new CompanyDesk(incidents, people, clocks, door));
  }

  public Decision decide(Line line, Asking asking) {
    return managers.told(
        switch (line.command()) {
          case Command.General command -> general(command, asking);
          case Command.OnIncident command -> onIncident(line.about(), command, asking);
        });
  }

  /// Keeps a message of an incident's room on its timeline.
  public Decision keep(Kept message, Asking asking) {
    return aim.here(asking, incident -> records.keep(incident, message, asking));
  }

  /// The same for somebody who waits for an answer. Where no incident is meant, they choose one,
  /// and the words become a note on it.
  public Decision add(Kept message, Asking asking) {
    return aim.about(
        Optional.empty(),
        asking,
        incident -> records.add(incident, message, asking),
        Decision::answer,
        id ->
            message
                .note()
                .map(note ->
                    printer.print(
                        new Line(
                            Optional.of(id),
                            new Command.AddNote(note, Optional.of(message.quoted()))))));
  }

  /// Takes that back.
  public Decision release(MessageId message, Asking asking) {
    return aim.here(asking, incident -> records.release(incident, message, asking));
  }

  /// What concerns somebody now, wherever they are.
  public Message home(Asking asking) {
    return Home.of(asking.person(), aim.open(asking));
  }

  /// Decides what a passed deadline asks for.
  public Decision due(Timer timer, Instant now) {
    return IncidentId.read(timer.subject())
        .flatMap(incidents::find)
        .map(incident -> managers.told(reminders.due(incident, timer, now)))
        .orElseGet(() -> Decision.answer(new Reply.Silence()));
  }

  /// Finds the incident a command is about.
  public Aim aim() {
    return aim;
  }

  /// What changes around the incidents while nobody speaks.
  public World world() {
    return world;
  }

  private Decision general(Command.General command, Asking asking) {
    return switch (command) {
      case Command.Declare declare -> declares.decide(declare, asking);
      case Command.ListIncidents(var scope) ->
          Decision.answer(questions.list(scope, asking.person()));
      case Command.Help(var verb) -> Decision.answer(help.of(verb));
      case Command.Menu() -> Decision.answer(menu(asking));
    };
  }

  private Reply menu(Asking asking) {
    return asking
        .here()
        .flatMap(id -> aim.seen(id, asking))
        .map(incident -> questions.info(incident, signposts.to(incident, asking)))
        .orElseGet(() -> Overviews.menu(aim.open(asking)));
  }

  private Decision onIncident(
      Optional<IncidentId> named, Command.OnIncident command, Asking asking) {
    return aim.about(
        named.or(() -> asked(command, asking)),
        asking,
        incident -> decide(incident, command, asking),
        Decision::answer,
        id ->
            isItself(id, command)
                ? Optional.empty()
                : Optional.of(printer.print(new Line(Optional.of(id), chosen(command)))));
  }

  /// Whoever was asked to take command answers that, wherever they are.
  private Optional<IncidentId> asked(Command.OnIncident command, Asking asking) {
    boolean isAnswer =
        command instanceof Command.AcceptHandover || command instanceof Command.DeclineHandover;
    var asked =
        aim.open(asking).stream()
            .filter(incident -> isAnswer && incident.roles().isAsked(asking.person()))
            .map(Incident::id)
            .toList();
    return asked.size() == 1 && asking.here().isEmpty()
        ? Optional.of(asked.getFirst())
        : Optional.empty();
  }

  /// What a button does of which two can be mixed up is asked about once more.
  private static Command.OnIncident chosen(Command.OnIncident command) {
    return command instanceof Command.Merge(var into, _) ? new Command.Merge(into, true) : command;
  }

  private static boolean isItself(IncidentId id, Command.OnIncident command) {
    return command instanceof Command.Merge(var into, _) && into.equals(id);
  }

  private Decision decide(Incident incident, Command.OnIncident command, Asking asking) {
    return hindrance(incident, command)
        .map(refusal -> Decision.answer(unsaid.returned(incident, command, refusal)))
        .orElseGet(() -> allowed(incident, command, asking));
  }

  /// Why a command makes no sense now, whatever it goes on to say.
  public Optional<Reply> hindrance(Incident incident, Command.OnIncident command) {
    return hindrances.of(incident, command);
  }

  private Decision allowed(Incident incident, Command.OnIncident command, Asking asking) {
    return switch (command) {
      case Command.ShowIncident _ ->
          Decision.answer(questions.info(incident, signposts.to(incident, asking)));
      case Command.PostUpdate update -> updates.post(incident, update, asking);
      case Command.Snooze snooze -> updates.snooze(incident, snooze, asking);
      case Command.SetStatus status -> statuses.status(incident, status, asking);
      case Command.SetSeverity severity -> statuses.severity(incident, severity, asking);
      case Command.Resolve resolve -> statuses.resolve(incident, resolve, asking);
      case Command.Reopen reopen -> statuses.reopen(incident, reopen, asking);
      case Command.Cancel cancel -> statuses.cancel(incident, cancel, asking);
      case Command.Merge merge -> merge(incident, merge, asking);
      case Command.GiveRole give -> roles.give(incident, give, asking);
      case Command.VacateRole vacate -> roles.vacate(incident, vacate, asking);
      case Command.ShowRoles _ -> Decision.answer(Overviews.roles(incident, asking.person()));
      case Command.HandOver handOver -> roles.handOver(incident, handOver, asking);
      case Command.AcceptHandover _ -> roles.accept(incident, asking);
      case Command.DeclineHandover _ -> roles.decline(incident, asking);
      case Command.AddNote note -> records.note(incident, note, asking);
      case Command.ShowTimeline(var export) ->
          Decision.answer(export ? questions.export(incident) : questions.timeline(incident));
      case Command.Retract retract -> records.retract(incident, retract, asking);
      case Command.AddTask task -> tasks.add(incident, task, asking);
      case Command.ShowTasks _ -> Decision.answer(Overviews.tasks(incident));
      case Command.FinishTask finish -> tasks.finish(incident, finish, asking);
      case Command.Invite invite -> members.invite(incident, invite, asking);
      case Command.Uninvite uninvite -> members.uninvite(incident, uninvite, asking);
      case Command.Follow _ -> members.follow(incident, asking);
      case Command.Unfollow _ -> members.unfollow(incident, asking);
    };
  }

  private Decision merge(Incident incident, Command.Merge command, Asking asking) {
    return aim.seen(command.into(), asking)
        .map(into -> merges.merge(incident, into, command, asking))
        .orElseGet(() -> Decision.answer(Answers.noSuchIncident(command.into())));
  }
}
