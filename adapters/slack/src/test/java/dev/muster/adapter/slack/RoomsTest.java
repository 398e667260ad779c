package dev.muster.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.fake.Channel;
import dev.muster.adapter.slack.fake.Fault;
import dev.muster.adapter.slack.fake.Installation;
import dev.muster.chat.Call;
import dev.muster.chat.CallId;
import dev.muster.chat.Delivery;
import dev.muster.chat.Priority;
import dev.muster.chat.Receipt;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Each incident has one room, whoever else has the name and whatever becomes of our calls.
class RoomsTest extends Conversation {
  private static final Call.OpenRoom WANTED =
      new Call.OpenRoom(WORKSPACE, "inc-7-checkout-is-down", "INC-7", false);

  private static final Call.OpenRoom SECRET =
      new Call.OpenRoom(WORKSPACE, "inc-7-incident", "INC-7", true);

  @Test
  void aRoomIsOpenedUnderItsName() {
    assertThat(opened(first(WANTED)).name()).isEqualTo("inc-7-checkout-is-down");
  }

  @Test
  void aStrangersRoomIsLeftToThem() {
    var theirs = alice.creates("inc-7-checkout-is-down");
    var ours = opened(first(WANTED));
    assertThat(ours.id()).isNotEqualTo(theirs.id());
    assertThat(ours.name()).isEqualTo("inc-7-checkout-is-down-7");
  }

  @Test
  void whereBothNamesAreTakenTheNumberAloneWillDo() {
    var _ = alice.creates("inc-7-checkout-is-down");
    var _ = alice.creates("inc-7-checkout-is-down-7");
    assertThat(opened(first(WANTED)).name()).isEqualTo("inc-7");
  }

  @Test
  void whereAllAreTakenItIsSaid() {
    var _ = alice.creates("inc-7-checkout-is-down");
    var _ = alice.creates("inc-7-checkout-is-down-7");
    var _ = alice.creates("inc-7");
    assertThat(first(WANTED))
        .isEqualTo(new Receipt.Refused("other rooms have the names for INC-7"));
  }

  @Test
  void aNameSlackDoesNotTakeIsLeftAway() {
    var odd = new Call.OpenRoom(WORKSPACE, "inc-7-Ünder", "INC-7", false);
    assertThat(opened(first(odd)).name()).isEqualTo("inc-7");
  }

  @Test
  void aLongNameIsCutWhereSlackEndsIt() {
    var long80 = new Call.OpenRoom(WORKSPACE, "inc-7-" + "x".repeat(200), "INC-7", false);
    assertThat(opened(first(long80)).name()).hasSize(80).startsWith("inc-7-xxx");
    assertThat(opened(deliver(long80, "another call", false)).name()).hasSize(80).endsWith("x-7");
  }

  @Test
  void aRoomWhoseAnswerWasLostIsFoundAgain() {
    slack.faults().next("conversations.create", new Fault.ResetAfter());
    assertThat(first(WANTED)).isInstanceOf(Receipt.Unclear.class);
    assertThat(opened(again(WANTED)).name()).isEqualTo("inc-7-checkout-is-down");
    assertThat(rooms("inc-7")).isEqualTo(1);
  }

  @Test
  void soIsOneUnderItsSecondName() {
    var _ = alice.creates("inc-7-checkout-is-down");
    slack.faults().next("conversations.create", new Fault.Refusal("name_taken"));
    slack.faults().next("conversations.create", new Fault.ResetAfter());
    assertThat(first(WANTED)).isInstanceOf(Receipt.Unclear.class);
    assertThat(opened(again(WANTED)).name()).isEqualTo("inc-7-checkout-is-down-7");
    assertThat(rooms("inc-7")).isEqualTo(2);
  }

  @Test
  void soIsAPrivateOne() {
    slack.faults().next("conversations.create", new Fault.ResetAfter());
    assertThat(first(SECRET)).isInstanceOf(Receipt.Unclear.class);
    var room = opened(again(SECRET));
    assertThat(room.isPrivate()).isTrue();
    assertThat(rooms("inc-7")).isEqualTo(1);
  }

  @Test
  void soIsOneWhoseMarkHadToWait() {
    slack.faults().next("conversations.setPurpose", new Fault.Limited(Duration.ofSeconds(5)));
    assertThat(first(WANTED)).isInstanceOf(Receipt.Unclear.class);
    clock.pass(Duration.ofSeconds(30));
    assertThat(opened(again(WANTED)).name()).isEqualTo("inc-7-checkout-is-down");
    assertThat(opened(again(WANTED)).purpose()).isEqualTo("INC-7");
    assertThat(rooms("inc-7")).isEqualTo(1);
  }

  @Test
  void beforeWeKnowWhoWeAreNoRoomIsLookedFor() {
    assertThat(first(WANTED)).isInstanceOf(Receipt.Opened.class);
    try (var reborn = muster()) {
      var delivery = new Delivery(new CallId("a call"), WANTED, Priority.STATE, true);
      assertThat(reborn.chat().deliver(delivery)).isInstanceOf(Receipt.TryLater.class);
    }
    assertThat(rooms("inc-7")).isEqualTo(1);
  }

  @Test
  void oneThatWasNeverMadeIsMadeNow() {
    slack.faults().next("conversations.create", new Fault.ResetBefore());
    assertThat(first(WANTED)).isInstanceOf(Receipt.Unclear.class);
    assertThat(opened(again(WANTED)).name()).isEqualTo("inc-7-checkout-is-down");
  }

  @Test
  void theRoomOfAnotherIncidentIsNotTakenForOurs() {
    var other = new Call.OpenRoom(WORKSPACE, "inc-7-checkout-is-down", "INC-1", false);
    var theirs = opened(deliver(other, "another call", false));
    assertThat(opened(again(WANTED)).id()).isNotEqualTo(theirs.id());
  }

  @Test
  void withoutTheScopeForItNoRoomIsOpenedAndItIsSaidWhy() {
    slack.grants().reinstall(Installation.full().without("channels:manage"));
    assertThat(first(WANTED))
        .isInstanceOfSatisfying(
            Receipt.NotAllowed.class, no -> assertThat(no.toString()).contains("channels:manage"));
  }

  private Receipt first(Call.OpenRoom wanted) {
    return deliver(wanted, "a call", false);
  }

  private Receipt again(Call.OpenRoom wanted) {
    return deliver(wanted, "a call", true);
  }

  private Receipt deliver(Call.OpenRoom wanted, String id, boolean maybeDone) {
    return muster.chat().deliver(new Delivery(new CallId(id), wanted, Priority.STATE, maybeDone));
  }

  private Channel opened(Receipt receipt) {
    assertThat(receipt).isInstanceOf(Receipt.Opened.class);
    var room = ((Receipt.Opened) receipt).room().value();
    return slack.workspace().channels().stream()
        .filter(channel -> channel.id().equals(room))
        .findFirst()
        .orElseThrow();
  }

  private long rooms(String beginning) {
    return slack.workspace().channels().stream()
        .filter(channel -> channel.name().startsWith(beginning))
        .count();
  }
}
