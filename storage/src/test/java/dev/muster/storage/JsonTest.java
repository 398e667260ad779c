package dev.muster.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.effect.Effect;
import dev.muster.incident.Event;
import dev.muster.incident.Handover;
import dev.muster.incident.Update;
import dev.muster.reply.Block;
import dev.muster.reply.Field;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.reply.Span;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  static Stream<Class<?>> everyCase() {
    return Json.SEALED.stream().flatMap(type -> Arrays.stream(type.getPermittedSubclasses()));
  }

  @ParameterizedTest
  @MethodSource("everyCase")
  void everyCaseIsReadAsItWasWritten(Class<?> type) {
    var value = Specimen.of(type);
    var sealed = Json.SEALED.stream().filter(one -> one.isInstance(value)).findFirst();

    assertThat(Json.read(Json.write(value), sealed.orElseThrow(), "here")).isEqualTo(value);
  }

  @ParameterizedTest
  @MethodSource("plain")
  void valuesThatAreNoCasesAreReadAsTheyWereWritten(Class<?> type) {
    var value = Specimen.of(type);

    assertThat(Json.read(Json.write(value), type, "here")).isEqualTo(value);
  }

  static Stream<Class<?>> plain() {
    return Stream.of(Handover.class, Update.class, Message.class);
  }

  @Test
  void whatIsAbsentStaysAbsent() {
    var event = new Event.HandoverAccepted(Optional.empty());

    assertThat(Json.write(event)).isEqualTo("{\"is\":\"HandoverAccepted\"}");
    assertThat(Json.read(Json.write(event), Event.class, "here")).isEqualTo(event);
  }

  @Test
  void momentsAreMilliseconds() {
    var span = new Span.Time(Instant.ofEpochMilli(1_795_165_200_123L));

    assertThat(Json.write(span)).isEqualTo("{\"is\":\"Time\",\"at\":1795165200123}");
  }

  @Test
  void aPartALaterVersionDroppedIsPassedOver() {
    assertThat(
            Json.read("{\"is\":\"Noted\",\"text\":\"so\",\"mood\":\"grim\"}", Event.class, "here"))
        .isEqualTo(new Event.Noted("so"));
  }

  @Test
  void aPartThatIsMissingIsNoticed() {
    assertThatThrownBy(() -> Json.read("{\"is\":\"Noted\"}", Event.class, "here"))
        .isInstanceOf(Unreadable.class);
  }

  /// What is stored may be private, and an error ends up in the log.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"is\":\"Sung\",\"text\":\"the merger is off\"}",
        "{\"is\":\"Noted\",\"text\":{\"the merger\":\"is off\"}}",
        "{\"is\":\"Snoozed\",\"until\":\"the merger is off\"}",
        "{\"is\":\"Noted\",\"text\":\"the merger is off",
        "the merger is off"
      })
  void whatCannotBeReadIsNamedAndNotQuoted(String stored) {
    assertThatThrownBy(() -> Json.read(stored, Event.class, "timeline 3 of INC-7"))
        .isInstanceOf(Unreadable.class)
        .hasMessageStartingWith("timeline 3 of INC-7: no Event that this version knows")
        .hasNoCause()
        .hasMessageNotContainingAny("merger", "off");
  }

  /// Stored rows hold these names. Add to the lists; before changing a name, write a migration.
  @Test
  void theNamesOfCasesNeverChange() {
    assertThat(namesOf(Effect.class))
        .containsExactly(
            "OpenRoom",
            "SetTopic",
            "SetPurpose",
            "AddBookmark",
            "ShowCard",
            "PinCard",
            "Invite",
            "Uninvite",
            "Say",
            "Announce",
            "Tell",
            "Alarm",
            "React",
            "Unreact",
            "ArchiveRoom",
            "UnarchiveRoom",
            "OnceAllowed");
    assertThat(namesOf(Event.class))
        .containsExactly(
            "Declared",
            "Noted",
            "Kept",
            "Retracted",
            "StatusChanged",
            "SeverityChanged",
            "RoleTaken",
            "RoleLeft",
            "HandoverAsked",
            "HandoverAccepted",
            "HandoverDeclined",
            "HandoverWithdrawn",
            "UpdatePosted",
            "Reminded",
            "Snoozed",
            "TaskAdded",
            "TaskReleased",
            "TaskDone",
            "Joined",
            "Left",
            "Resolved",
            "Reopened",
            "Cancelled",
            "Merged",
            "Absorbed",
            "Parted",
            "TaskMoved",
            "TaskTakenOver",
            "Closed",
            "RoomRenamed",
            "RoomArchived",
            "RoomOpened",
            "RoomLost",
            "RoomMadePrivate",
            "AccountGone",
            "ShutOut",
            "LetIn",
            "AskedToComeIn",
            "Overlooked",
            "Unreadable");
    assertThat(namesOf(Reply.class)).containsExactly("Whisper", "Open", "Silence");
    assertThat(namesOf(Block.class))
        .containsExactly(
            "Heading", "Paragraph", "Quote", "Facts", "Bullets", "Aside", "Document", "Actions");
    assertThat(namesOf(Span.class))
        .containsExactly("Plain", "Strong", "Code", "Name", "Mention", "Room", "Time", "Link");
    assertThat(namesOf(Field.Input.class))
        .containsExactly("Line", "Paragraph", "Choice", "PersonPick", "Toggle");
  }

  private static List<String> namesOf(Class<?> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses()).map(Class::getSimpleName).toList();
  }
}
