package dev.muster.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.command.Command.Scope;
import dev.muster.commit.Sample;
import dev.muster.effect.CardKind;
import dev.muster.effect.Effect;
import dev.muster.incident.Event;
import dev.muster.incident.Headline;
import dev.muster.incident.IncidentId;
import dev.muster.incident.Reminder;
import dev.muster.incident.Role;
import dev.muster.incident.Severity;
import dev.muster.incident.Status;
import dev.muster.incident.TimelineEntry;
import dev.muster.reception.Aloud;
import dev.muster.reply.Message;
import dev.muster.reply.Text;
import dev.muster.workspace.MessageId;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whatever can happen has words, and no template shows through.
class EveryWordTest {
  private static final Headline HEADLINE = Sample.incident(1).headline();

  @Test
  void everyEventCanBeRead() {
    var events = events().toList();
    assertThat(new HashSet<>(events.stream().map(Object::getClass).toList()))
        .hasSize(Event.class.getPermittedSubclasses().length);
    for (var by : List.of(Optional.of(Sample.ALICE), Optional.of(Sample.BOB))) {
      events.forEach(event -> assertReadable(Events.of(entry(event, by))));
    }
    events.forEach(event -> assertReadable(Events.of(entry(event, Optional.empty()))));
  }

  private static TimelineEntry entry(Event event, Optional<dev.muster.person.PersonId> by) {
    return new TimelineEntry(new IncidentId(1), 1, Sample.NOW, Sample.NOW, by, event);
  }

  private static Stream<Event> events() {
    var now = Sample.NOW;
    var alice = Sample.ALICE;
    return Stream.concat(
        Arrays.stream(Reminder.values())
            .flatMap(
                one -> Stream.of(new Event.Reminded(one, true), new Event.Reminded(one, false))),
        Stream.of(
            new Event.Declared(HEADLINE),
            new Event.Noted("x"),
            new Event.Kept(alice, "x", now, "m", Optional.of("https://chat.example/m")),
            new Event.Retracted(3),
            new Event.StatusChanged(Status.TRIAGE, Status.MONITORING, "x"),
            new Event.SeverityChanged(Severity.SEV1, Severity.SEV2, ""),
            new Event.RoleTaken(Role.SCRIBE, alice, Optional.of(Sample.BOB)),
            new Event.RoleLeft(Role.SCRIBE, alice),
            new Event.HandoverAsked(alice, "x"),
            new Event.HandoverAccepted(Optional.of(alice)),
            new Event.HandoverDeclined(),
            new Event.HandoverWithdrawn(alice),
            new Event.UpdatePosted("x", Optional.of(now)),
            new Event.Snoozed(now, "x"),
            new Event.TaskAdded(1, "x", Optional.of(alice), Optional.of(now)),
            new Event.TaskReleased(1, "x", alice),
            new Event.TaskDone(1, "x"),
            new Event.Joined(alice),
            new Event.Left(alice),
            new Event.Resolved("x"),
            new Event.Reopened("x", Optional.of(now), Optional.empty()),
            new Event.Cancelled(""),
            new Event.Merged(new IncidentId(2)),
            new Event.Absorbed(new IncidentId(2)),
            new Event.Parted(new IncidentId(2)),
            new Event.TaskMoved(1, "x", new IncidentId(2), 3),
            new Event.TaskTakenOver(3, "x", new IncidentId(2), 1),
            new Event.Closed(),
            new Event.RoomRenamed("x"),
            new Event.RoomArchived(),
            new Event.RoomOpened(),
            new Event.RoomLost(),
            new Event.RoomMadePrivate(),
            new Event.AccountGone(alice),
            new Event.ShutOut(alice),
            new Event.LetIn(alice),
            new Event.AskedToComeIn(alice),
            new Event.Overlooked(alice),
            new Event.Unreadable()));
  }

  @Test
  void everyRoleStatusAndSeverityHasItsWords() {
    for (var role : Role.values()) {
      assertThat(Names.duty(role)).startsWith("You ").endsWith(".");
      assertThat(Labels.duty(role)).isNotBlank();
      assertReadable(News.roleTaken(Sample.ALICE, role, Sample.BOB, Optional.empty()));
    }
    for (var status : Status.values()) {
      assertThat(Labels.meaning(status)).isNotBlank();
      for (var severity : Severity.values()) {
        var incident = Sample.incident(1, severity).move(status, Sample.NOW);
        for (var kind : CardKind.values()) {
          assertReadable(Cards.of(kind, incident));
        }
      }
    }
  }

  @Test
  void anEmptyListSaysSomething() {
    for (var scope : Scope.values()) {
      assertThat(Aloud.of(Overviews.list(scope, List.of()))).isNotBlank();
    }
  }

  @Test
  void everythingThatCanFailCanBeSaid() {
    var id = new IncidentId(1);
    var message = new MessageId(Sample.ROOM, "m");
    Stream.<Effect>of(
            new Effect.OpenRoom(Sample.HOME, id, "x", false),
            new Effect.SetTopic(Sample.HOME, id, "x"),
            new Effect.SetPurpose(Sample.HOME, id, "x"),
            new Effect.AddBookmark(Sample.HOME, id, "x", "https://x.example"),
            new Effect.ShowCard(Sample.HOME, id, CardKind.INCIDENT),
            new Effect.PinCard(Sample.HOME, id),
            new Effect.Invite(Sample.HOME, id, Sample.BOB),
            new Effect.Uninvite(Sample.HOME, id, Sample.BOB),
            new Effect.Say(Sample.HOME, id, Message.of("x")),
            new Effect.Announce(Sample.HOME, id, Message.of("x")),
            new Effect.Tell(Sample.BOB, Message.of("x")),
            new Effect.Alarm(Sample.HOME, Message.of("x")),
            new Effect.React(message, "x"),
            new Effect.Unreact(message, "x"),
            new Effect.ArchiveRoom(Sample.HOME, id, Sample.NOW),
            new Effect.UnarchiveRoom(Sample.HOME, id),
            new Effect.OnceAllowed(new Effect.PinCard(Sample.HOME, id)))
        .forEach(effect -> {
          assertReadable(Alarms.undelivered(effect, id, "{} why"));
          assertReadable(Alarms.notAllowed(effect, id, "{} why"));
        });
    assertReadable(Alarms.notInvited(Sample.BOB, "{} why"));
    assertReadable(Alarms.overdue(1, 2, 1, Duration.ofMinutes(3)));
    assertReadable(Alarms.unreadable());
    assertReadable(Alarms.unknown(List.of("bob"), "{} why"));
  }

  @Test
  void durationsReadAsPeopleSayThem() {
    assertThat(Names.of(Duration.ofSeconds(59))).isEqualTo("less than a minute");
    assertThat(Names.of(Duration.ofMinutes(150))).isEqualTo("2 h 30 min");
    assertThat(Names.of(Duration.ofHours(2))).isEqualTo("2 h");
    assertThat(Names.of(Duration.ofHours(49))).isEqualTo("2 d 1 h");
  }

  @Test
  void aTopicIsNeverLongerThanEveryPlatformAllowsNorHalfACharacter() {
    var title = "🔥".repeat(200);
    for (int i = 0; i < 2; i++) {
      var headline =
          new Headline(
              "x".repeat(i) + title,
              HEADLINE.severity(),
              HEADLINE.kind(),
              HEADLINE.visibility(),
              Optional.empty());
      var topic = Topics.of(Sample.incident(1).with(headline));
      assertThat(topic).hasSizeLessThanOrEqualTo(250).startsWith("INC-1 · ").endsWith("🔥…");
    }
  }

  private static void assertReadable(Text text) {
    assertThat(Aloud.of(text)).isNotBlank().doesNotContain("Optional").doesNotContain("[");
  }

  private static void assertReadable(Message message) {
    assertThat(Aloud.of(message)).isNotBlank().doesNotContain("Optional");
  }
}
