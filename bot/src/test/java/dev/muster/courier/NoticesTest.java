package dev.muster.courier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chat.Call;
import dev.muster.chat.Priority;
import dev.muster.chat.Receipt;
import dev.muster.commit.Sample;
import dev.muster.effect.CardKind;
import dev.muster.effect.Effect;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Where incidents are announced is not known, or closed to Muster.
class NoticesTest extends ScriptedPlatform {
  @Test
  void whatHasNoPlaceWaitsAndItsRoomHearsThatOnce() {
    isUnknown = true;
    ask(announced(), Priority.STATE);
    ask(new Effect.Announce(Sample.HOME, ONE, HELLO), Priority.STATE);
    deliver();
    after(Duration.ofHours(1));
    assertThat(said("I do not find ")).isOne();
    assertThat(waiting()).isEqualTo(2);

    isUnknown = false;
    after(Duration.ofMinutes(6));
    assertThat(calls).contains(new Call.Post(ANNOUNCEMENTS, HELLO));
    assertThat(waiting()).isZero();
  }

  @Test
  void afterADayItIsOldNews() {
    isUnknown = true;
    ask(new Effect.Announce(Sample.HOME, ONE, HELLO), Priority.STATE);
    deliver();
    after(Duration.ofHours(25));
    assertThat(waiting()).isZero();
    assertThat(dead()).isOne();
    assertThat(said("Not announced")).isOne();
  }

  @Test
  void whatIsRefusedThereItsRoomHearsToo() {
    answers(new Receipt.Refused("it is read only"));
    ask(announced(), Priority.STATE);
    deliver();
    assertThat(said("it is read only")).isOne();
  }

  private static Effect announced() {
    return new Effect.ShowCard(Sample.HOME, ONE, CardKind.ANNOUNCEMENT);
  }

  private long said(String words) {
    return calls.stream()
        .filter(call -> call instanceof Call.Post(var room, _) && room.equals(ROOM))
        .filter(call -> call.toString().contains(words))
        .count();
  }
}
