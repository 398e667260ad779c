package dev.muster.courier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chat.Call;
import dev.muster.chat.Priority;
import dev.muster.chat.Receipt;
import dev.muster.commit.Sample;
import dev.muster.effect.Effect;
import dev.muster.incident.Status;
import dev.muster.incident.Visibility;
import dev.muster.workspace.MessageId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a workspace does not allow is made up for once it does.
class OnceAllowedTest extends ScriptedPlatform {
  private static final Duration AN_HOUR = Duration.ofHours(1);
  private static final Effect INVITE = new Effect.Invite(Sample.HOME, ONE, Sample.BOB);
  private static final Receipt NO = new Receipt.NotAllowed("Muster lacks the scope pins:write");

  @Test
  void whatIsAllowedWithinHoursIsDoneThen() {
    pinRefused(NO, NO, NO);
    after(AN_HOUR);
    after(AN_HOUR);
    assertThat(pins()).isEqualTo(4);
    after(AN_HOUR);
    assertThat(pins()).isEqualTo(4);
    assertThat(waiting()).isZero();
  }

  @Test
  void somebodyIsToldAtOnceAndOnce() {
    pinRefused(NO, NO, NO, NO);
    assertThat(posts()).hasSize(1);
    assertThat(posts().getFirst())
        .asString()
        .contains("I could not pin its card", "pins:write", "Once that is allowed");
    after(AN_HOUR);
    after(AN_HOUR);
    assertThat(posts()).hasSize(1);
  }

  @Test
  void nothingElseOfTheRoomWaitsForIt() {
    pinRefused(NO, NO);
    ask(say(), Priority.STATE);
    deliver();
    assertThat(calls).contains(new Call.Post(ROOM, HELLO));
  }

  @Test
  void theSameIsAskedForOnlyOnce() {
    pinRefused(NO, NO);
    answers(NO);
    ask(new Effect.PinCard(Sample.HOME, ONE), Priority.STATE);
    deliver();
    calls.clear();
    after(AN_HOUR);
    assertThat(pins()).isOne();
  }

  @Test
  void whoeverIsNoMemberAnyMoreIsNotBroughtInLater() {
    answers(NO, new Receipt.Posted(message()), new Receipt.Posted(message()), NO);
    ask(INVITE, Priority.STATE);
    deliver();
    var before = incident(Visibility.OPEN);
    commit(Sample.changes(before, before.with(before.involved().leave(Sample.BOB)).next()));
    calls.clear();
    after(AN_HOUR);
    assertThat(calls).isEmpty();
    assertThat(waiting()).isZero();
  }

  @Test
  void anIncidentThatIsOverIsDressedNoMore() {
    pinRefused(NO, NO);
    var before = incident(Visibility.OPEN);
    commit(Sample.changes(before, before.move(Status.CLOSED, Sample.NOW).next()));
    calls.clear();
    after(AN_HOUR);
    assertThat(calls).isEmpty();
    assertThat(waiting()).isZero();
  }

  @Test
  void afterAWeekNobodyAsksAnyMore() {
    pinRefused(NO, NO);
    calls.clear();
    after(Duration.ofDays(8));
    assertThat(calls).isEmpty();
    assertThat(waiting()).isZero();
  }

  @Test
  void whatIsSaidIsSaidInItsPlaceAndNeverAgain() {
    answers(NO);
    ask(say(), Priority.STATE);
    deliver();
    assertThat(calls)
        .contains(new Call.Tell(Sample.ALICE, HELLO), new Call.Tell(Sample.BOB, HELLO));
    calls.clear();
    after(AN_HOUR);
    assertThat(calls).isEmpty();
  }

  private void pinRefused(Receipt... answers) {
    ask(card(), Priority.STATE);
    deliver();
    calls.clear();
    answers(answers[0], new Receipt.Posted(message()));
    for (int each = 1; each < answers.length; each++) {
      answers(answers[each]);
    }
    ask(new Effect.PinCard(Sample.HOME, ONE), Priority.STATE);
    deliver();
  }

  private static MessageId message() {
    return new MessageId(ANNOUNCEMENTS, "alarm");
  }

  private long pins() {
    return calls.stream().filter(Call.Pin.class::isInstance).count();
  }

  private List<Call> posts() {
    return calls.stream().filter(Call.Post.class::isInstance).toList();
  }
}
