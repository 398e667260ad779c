package dev.muster.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// Who does what, and how command passes from one to the other without being dropped.
interface LeadingStories extends Stories {
  private Place commandedByAlice() {
    var room = checkoutIsDown("sev2");
    var _ = alice().says("/incident role commander me", room);
    return room;
  }

  @Test
  default void severalPeopleAreInvitedInOneLine() {
    var room = checkoutIsDown("sev2");
    var answer = alice().says("/incident invite @bob @chandra, @zzyzx and @dana", room);

    assertThat(answer.text())
        .contains("Bob Novak, Chandra Iyer and Dana Reyes are invited", "nobody called @zzyzx");
    assertThat(room.members()).contains("bob", "chandra", "dana");
  }

  @Test
  default void whoeverIsInCommandIsNotOfferedIt() {
    var room = checkoutIsDown("sev1");
    assertThat(alice().says("/incident roles", room).buttons()).contains("Take command");
    for (var role : new String[] {"scribe", "expert", "commander"}) {
      var _ = alice().says("/incident role " + role + " me", room);
    }
    assertThat(alice().says("/incident roles", room).buttons()).doesNotContain("Take command");
    room.hears(", expert");
  }

  @Test
  default void whoTakesARoleLearnsWhatItAsks() {
    var room = checkoutIsDown("sev2");
    var answer = alice().says("/incident role commander me", room);

    assertThat(answer.text()).contains("You are commander now", "do not debug");
    assertThat(room.card().text()).contains("Commander: Alice Okafor");
    room.hearsOnce("Alice Okafor is commander now");
  }

  @Test
  default void whoIsGivenARoleIsBroughtInAndTold() {
    var room = commandedByAlice();
    var _ = alice().says("/incident role scribe @chandra", room);

    assertThat(room.members()).contains("chandra");
    chandra().privately().hearsOnce("made you scribe");
    chandra().isToldPrivately("You keep the timeline");
    assertThat(room.card().text()).contains("scribe Chandra Iyer");
  }

  @Test
  default void theFirstCommanderCanBeNamedByAnybody() {
    var room = checkoutIsDown("sev2");
    var _ = alice().says("/incident lead @bob", room);

    assertThat(room.card().text()).contains("Commander: Bob Novak");
    bob().isToldPrivately("made you commander");
  }

  @Test
  default void rolesAreShownAndAssignedByFormToo() {
    var room = commandedByAlice();
    var roles = bob().presses("Roles", room.card());
    assertThat(roles.text()).contains("commander: Alice Okafor", "deputy: nobody");

    assertThat(bob().presses("Assign a role", roles.post()).questions().names())
        .containsExactly("role", "person");
    var _ = bob().submits(Map.of("role", "operations", "person", "chandra"));
    assertThat(bob().says("/incident roles", room).text()).contains("operations: Chandra Iyer");
  }

  @Test
  default void aRoleCanBeLeftAndAnotherTakesIt() {
    var room = commandedByAlice();
    var _ = bob().says("/incident assign scribe me", room);
    var _ = chandra().says("/incident role scribe me", room);
    room.hears("in place of Bob Novak");

    var _ = chandra().says("/incident role scribe none", room);
    room.hears("Chandra Iyer is no longer scribe");
    assertThat(chandra().says("/incident role scribe none", room).text())
        .contains("Nobody is scribe");
  }

  @Test
  default void expertsCanBeMany() {
    var room = commandedByAlice();
    var _ = alice().says("/incident role expert @chandra", room);
    var _ = alice().says("/incident role expert @bob", room);

    assertThat(alice().says("/incident roles", room).text())
        .contains("expert: Chandra Iyer, Bob Novak");
  }

  @Test
  default void theSameRoleAgainIsSaidToTheAskerOnly() {
    var room = commandedByAlice();

    assertThat(alice().says("/incident role commander me", room).text()).contains("already");
    room.hearsOnce("is commander now");
  }

  @Test
  default void atSev1OnePersonWithTwoRolesIsSaid() {
    var room = checkoutIsDown("sev1");
    var _ = alice().says("/incident role commander me", room);
    var _ = alice().says("/incident role scribe me", room);

    room.hears("holds commander and scribe now");
  }

  @Test
  default void commandIsHandedOverAndUntilThenNothingChanges() {
    var room = commandedByAlice();
    var _ = alice().says("/incident handover @bob I need sleep", room);
    bob().isToldPrivately("I need sleep");
    assertThat(room.card().text()).contains("Commander: Alice");

    assertThat(bob().presses("Accept").text()).contains("You are commander now");
    assertThat(room.card().text()).contains("Commander: Bob");
    room.hears("Bob Novak accepted and is commander now");
  }

  @Test
  default void aHandoverIsAcceptedByTypingToo() {
    var room = commandedByAlice();
    assertThat(alice().says("/incident handover", room).questions().names())
        .containsExactly("person", "note");
    var _ = alice().submits(Map.of("person", "bob"));
    var _ = bob().says("/incident accept", room);

    assertThat(room.card().text()).contains("Commander: Bob");
  }

  @Test
  default void aHandoverCanBeDeclined() {
    var room = commandedByAlice();
    var _ = alice().says("/incident handover @bob", room);
    var _ = bob().presses("Decline");

    room.hears("Bob Novak cannot take command");
    assertThat(room.card().text()).contains("Commander: Alice");
    assertThat(bob().says("/incident accept", room).text()).contains("Nobody is asking you");
  }

  @Test
  default void onlyWhoWasAskedCanAccept() {
    var room = commandedByAlice();
    var _ = alice().says("/incident handover @bob", room);

    assertThat(chandra().says("/incident accept", room).text()).contains("Nobody is asking you");
    assertThat(chandra().says("/incident decline", room).text()).contains("Nobody is asking you");
  }

  @Test
  default void namingAnotherCommanderAsksThem() {
    var room = commandedByAlice();
    var _ = alice().says("/incident role commander @bob", room);
    assertThat(room.card().text()).contains("Commander: Alice");

    var _ = bob().presses("Accept");
    assertThat(room.card().text()).contains("Commander: Bob");
  }

  @Test
  default void anybodyCanTakeOverFromASleepingCommander() {
    var room = commandedByAlice();
    var _ = bob().says("/incident role commander me", room);

    assertThat(room.card().text()).contains("Commander: Bob");
    room.hears("Bob Novak is commander now, in place of Alice Okafor");
    alice().isToldPrivately("Bob Novak took command");
  }

  @Test
  default void whoeverIsQuickerEndsTheHandover() {
    var room = commandedByAlice();
    var _ = alice().says("/incident handover @bob", room);
    var _ = chandra().says("/incident role commander me", room);

    assertThat(bob().presses("Accept").text()).contains("Nobody is asking you");
    assertThat(room.card().text()).contains("Commander: Chandra");
  }

  @Test
  default void commandIsNeverDropped() {
    var room = commandedByAlice();
    var answer = alice().says("/incident role commander none", room);

    assertThat(answer.text()).contains("handed over, never dropped");
    assertThat(room.card().text()).contains("Commander: Alice");
    assertThat(alice().presses("Hand over", answer.post()).form()).isPresent();
  }

  @Test
  default void peopleAreBroughtInAndComeByThemselves() {
    var room = checkoutIsDown("sev2");
    var _ = alice().says("/incident invite @chandra", room);
    chandra().isToldPrivately("brought you into INC-1");

    assertThat(bob().presses("Join", announcements().last()).text()).contains("You are in");
    assertThat(room.members()).contains("alice", "bob", "chandra");
    assertThat(alice().says("/incident invite @bob", room).text()).contains("already");
    assertThat(emil().says("/incident join INC-1", lobby()).text()).contains("You are in");
  }

  @Test
  default void whoIsNotKnownIsNotInvented() {
    var room = commandedByAlice();

    assertThat(alice().says("/incident invite @chandr", room).text())
        .contains("Did you mean @chandra?");
    assertThat(alice().says("/incident role scribe @nobody", room).text()).contains("@nobody");
    assertThat(alice().says("/incident handover @zzz", room).text()).contains("nobody called @zzz");
  }
}
