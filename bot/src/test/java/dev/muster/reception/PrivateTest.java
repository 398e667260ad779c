package dev.muster.reception;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.incident.Status;
import dev.muster.reply.Reply;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A private incident is private at every outlet. Alice declared one; Dan is the administrator, Bob
/// knows nothing.
class PrivateTest extends Story {
  private Stage room = announcements;

  @BeforeEach
  void aPrivateIncident() {
    alice.says("/incident declare keys leaked sev2 private");
    room = room("inc-1-private");
  }

  @Test
  void itIsAnnouncedNowhere() {
    alice.in(room).says("/incident update rotating them");
    alice
        .says("/incident status monitoring")
        .says("/incident sev 1")
        .says("/incident resolve done");
    time.passes(Time.days(8));
    announcements.hearsNothingMore();
    assertThat(room.found().isPrivate()).isTrue();
  }

  @Test
  void noListShowsItButToMembersAndAdministrators() {
    alice.says("/incident list").reads("keys leaked");
    dan.says("/incident list").reads("keys leaked");
    for (String scope : List.of("", " all", " mine")) {
      bob.says("/incident list" + scope).doesNotRead("keys leaked").doesNotRead("INC-1");
    }
    bob.says("/incident menu").doesNotRead("INC-1");
    bob.says("/incident update").doesNotRead("INC-1");
  }

  @Test
  void whatOneMayNotSeeTakesNoPlaceInTheList() {
    bob.says("/incident declare logins fail sev4");
    for (int i = 0; i < 25; i++) {
      alice.says("/incident declare more keys sev4 private");
    }
    bob.says("/incident list all").reads("logins fail").doesNotRead("more keys");
    dan.says("/incident list all").reads("more keys").doesNotRead("logins fail");
  }

  @Test
  void whoMayNotSeeItIsToldTheSameAsIfItWereNotThere() {
    for (String verb :
        List.of(
            "info",
            "timeline",
            "timeline export",
            "roles",
            "tasks",
            "join",
            "follow",
            "update hello",
            "note hello",
            "resolve done",
            "role commander me",
            "accept",
            "handover @bob",
            "status",
            "update",
            "snooze 10m",
            "reopen why")) {
      var words = verb.split(" ", 2);
      var rest = words.length > 1 ? " " + words[1] : "";
      var hidden = bob.says("/incident " + words[0] + " INC-1" + rest).answer();
      var absent = bob.says("/incident " + words[0] + " INC-9" + rest).answer();
      assertThat(said(hidden).replace("INC-1", "INC-9")).isEqualTo(said(absent));
    }
    assertThat(incident().involved().members()).doesNotContain(bob.id());
  }

  private static String said(Reply reply) {
    return reply.toString();
  }

  @Test
  void mergingIntoItIsAsIfItWereNotThere() {
    bob.says("/incident declare keys leaked sev3").doesNotRead("INC-1");
    bob.says("/incident merge INC-2 INC-1").reads("There is no INC-1");
  }

  @Test
  void itCanBeMergedIntoAnOpenOneWithoutAWordThere() {
    bob.says("/incident declare logins fail sev3");
    var open = room("inc-2-logins-fail").forgets();
    alice
        .says("/incident merge INC-1 INC-2")
        .reads("INC-1 keys leaked is part of INC-2 logins fail now, which is SEV3.");
    open.hearsNothingMore();
    room.hears("alice merged this into INC-2");
  }

  @Test
  void anOpenOneIsNotMergedIntoItForItsRoomWouldTell() {
    alice.says("/incident declare logins fail sev3");
    var open = room("inc-2-logins-fail").forgets();
    alice.says("/incident merge INC-2 INC-1").reads("INC-1 is private", "Cancel INC-2");
    open.hearsNothingMore();
    assertThat(rehearsal.incident(2).status()).isEqualTo(Status.TRIAGE);
  }

  @Test
  void whoIsInvitedSeesIt() {
    alice.says("/incident invite INC-1 @bob").reads("bob is invited");
    bob.isTold("alice brought you into INC-1 keys leaked");
    bob.says("/incident list").reads("keys leaked");
  }

  @Test
  void whereverItIsNamedItIsCalledPrivate() {
    alice.in(room).says("/incident info").reads("Private: only its members and administrators");
    alice.says("/incident list").reads("INC-1 keys leaked · SEV2 · private · triage");
    alice.says("/incident timeline").reads("declared it as SEV2, private: keys leaked");
    alice.says("/incident invite @bob");
    bob.isTold("alice brought you into INC-1 keys leaked (SEV2, private).");
    room.shows("Private: only its members and administrators see it");
    assertThat(said(alice.says("/incident timeline export").answer()))
        .contains("Visibility: private");
  }

  @Test
  void theAnswerSaysWhatWasDeclaredAndWhoKnows() {
    alice.says("/incident declare locks broken sev2 private service checkout");
    alice.reads("INC-2 locks broken is declared as private SEV2 about checkout.");
    alice.reads("Only its members and administrators see it: you, bob.");
    alice.says("/incident declare fire sev4 private drill service search");
    alice.reads("INC-3 fire is declared as a private SEV4 drill about search.");
    alice.says("/incident declare shop slow sev4").reads("is declared as SEV4. Its room");
  }

  @Test
  void aNameInATaskLetsNobodyIn() {
    alice.in(room).forgets();
    alice.says("/incident task change the locks @bob due 2h");
    alice.reads("INC-1 keys leaked is private, and bob does not know of it. Nothing is done yet");
    alice.isOffered("Let @bob in", "Say it again", "It is text");
    bob.isToldNothingMore();
    assertThat(incident().tasks()).isEmpty();
    assertThat(incident().involved().members()).doesNotContain(bob.id());

    alice.presses("It is text").readsNothing();
    assertThat(incident().tasks().getFirst().text()).isEqualTo("change the locks @bob");
    assertThat(incident().tasks().getFirst().due()).isPresent();
    bob.isToldNothingMore();
  }

  @Test
  void whoIsLetInFirstIsGivenTheTaskThen() {
    var asked = alice.in(room).says("/incident task ask them @bob").answer();
    alice.presses("Let @bob in").reads("bob is invited to INC-1 keys leaked.");
    assertThat(Aloud.of(asked)).contains("[Say it again]");
    alice.says("/incident task INC-1 ask them @bob").readsNothing();
    assertThat(incident().tasks().getFirst().assignee()).contains(bob.id());
  }

  @Test
  void noRoleAndNoHandOverLetsAnybodyIn() {
    alice.in(room);
    for (var line : List.of("role expert @bob", "role commander @bob", "handover @bob I sleep")) {
      alice.says("/incident " + line).isOffered("Let @bob in", "Say it again");
      alice.presses("Say it again").reads("Nothing is done yet");
    }
    bob.isToldNothingMore();
    assertThat(incident().roles().assignments()).isEmpty();
    assertThat(incident().roles().handover()).isEmpty();
  }

  @Test
  void anAdministratorKnowsOfItAnyway() {
    alice.in(room).says("/incident role expert @dan").readsNothing();
    dan.isTold("alice made you expert of INC-1 keys leaked");
  }

  @Test
  void aLeadWhoDoesNotKnowOfItIsNotRemindedOfIt() {
    alice.says("/incident declare a leak in checkout sev4 private service checkout");
    bob.forgets();
    alice.says("/incident update INC-2 looking next 20m");
    time.passes(Time.hours(6));
    dan.isTold("The update of INC-2");
    bob.isToldNothingMore();
  }

  @Test
  void completionDoesNotNameIt() {
    var door = rehearsal.door();
    var none = java.util.Optional.<dev.muster.workspace.RoomId>empty();
    assertThat(door.complete(bob.id(), none, "/incident info ").toString()).doesNotContain("INC-1");
    assertThat(door.complete(alice.id(), none, "/incident info ").toString()).contains("INC-1");
  }
}
