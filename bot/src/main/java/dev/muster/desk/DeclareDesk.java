package dev.muster.desk;

import dev.muster.access.Access;
import dev.muster.chat.Priority;
import dev.muster.command.Command.Declare;
import dev.muster.command.Quoted;
import dev.muster.commit.Decision;
import dev.muster.effect.CardKind;
import dev.muster.effect.Effect;
import dev.muster.incident.Event;
import dev.muster.incident.Headline;
import dev.muster.incident.Incident;
import dev.muster.incident.Incidents;
import dev.muster.incident.Involved;
import dev.muster.incident.Kind;
import dev.muster.incident.Likeness;
import dev.muster.incident.Severity;
import dev.muster.incident.Visibility;
import dev.muster.policy.Policy;
import dev.muster.policy.RoomName;
import dev.muster.policy.Service;
import dev.muster.wording.Answers;
import dev.muster.wording.Declarations;
import dev.muster.wording.Purposes;
import dev.muster.wording.Topics;
import java.util.Optional;

/// Opens incidents. Nothing that could be asked later is asked now.
final class DeclareDesk {
  private static final String UNTITLED = "Something is wrong";

  private final Incidents incidents;
  private final Policy policy;
  private final Access access;
  private final Summons summons;
  private final Clocks clocks;

  DeclareDesk(Incidents incidents, Policy policy, Access access, Summons summons, Clocks clocks) {
    this.incidents = incidents;
    this.policy = policy;
    this.access = access;
    this.summons = summons;
    this.clocks = clocks;
  }

  Decision decide(Declare command, Asking asking) {
    return command
        .service()
        .filter(name -> policy.service(name).isEmpty())
        .map(name -> asking.refuse("service", Answers.unknownService(name, policy.serviceNames())))
        .orElseGet(() -> declare(command, asking));
  }

  private Decision declare(Declare command, Asking asking) {
    var incident = incident(command, asking);
    var room = RoomName.of(policy.roomName(), incident.id(), incident.headline(), asking.at());
    var draft = Draft.declared(incident, asking).record(new Event.Declared(incident.headline()));
    command
        .title()
        .filter(Headline::isLong)
        .ifPresent(title -> draft.record(new Event.Noted(title)));
    command
        .quoted()
        .map(quoted -> Kept.of(quoted, quoted.words()))
        .ifPresentOrElse(
            kept -> draft.record(kept.event(), kept.said()),
            () -> command.seen().ifPresent(link -> draft.record(new Event.Noted(link))));
    clocks.start(draft);
    open(draft, room);
    var uncalled = summons.call(draft);
    furnish(draft, command, asking);
    var reply =
        Declarations.declared(
            draft.incident(), command.severity().isPresent(), alike(incident, asking), uncalled);
    return draft.decide("declare", reply);
  }

  private Incident incident(Declare command, Asking asking) {
    var headline =
        new Headline(
            command.title().filter(title -> !title.isBlank()).map(Headline::cut).orElse(UNTITLED),
            command.severity().orElse(Severity.SEV3),
            command.isDrill() ? Kind.DRILL : Kind.REAL,
            command.isPrivate() ? Visibility.PRIVATE : Visibility.OPEN,
            command.service().flatMap(policy::service).map(Service::name));
    return Incident.declare(
        incidents.next(),
        asking.workspace(),
        headline,
        Involved.declaredBy(asking.person()),
        asking.at());
  }

  /// Opens the room and dresses it, in the order people should find it.
  private static void open(Draft draft, RoomName room) {
    var incident = draft.incident();
    var home = incident.home();
    draft.ask(
        new Effect.OpenRoom(home, incident.id(), room.value(), incident.isPrivate()),
        Priority.STATE);
    draft.ask(new Effect.SetTopic(home, incident.id(), Topics.of(incident)), Priority.STATE);
    draft.show(CardKind.INCIDENT);
    draft.ask(new Effect.PinCard(home, incident.id()), Priority.STATE);
    draft.invite(incident.involved().declarer());
    if (!incident.isPrivate()) {
      draft.show(CardKind.ANNOUNCEMENT);
    }
  }

  /// What can wait until everybody was called.
  private static void furnish(Draft draft, Declare command, Asking asking) {
    var incident = draft.incident();
    var home = incident.home();
    var purpose = Purposes.of(incident, asking.by());
    draft.ask(new Effect.SetPurpose(home, incident.id(), purpose), Priority.COSMETIC);
    command
        .seen()
        .or(() -> command.quoted().flatMap(Quoted::link))
        .map(link -> new Effect.AddBookmark(home, incident.id(), Purposes.SEEN, link))
        .ifPresent(bookmark -> draft.ask(bookmark, Priority.COSMETIC));
  }

  private Optional<Incident> alike(Incident declared, Asking asking) {
    var seen =
        incidents.open().stream()
            .filter(incident -> access.maySee(asking.person(), incident))
            .toList();
    return Likeness.among(seen, declared.headline());
  }
}
