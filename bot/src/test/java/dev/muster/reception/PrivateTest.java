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
        .reads("INC-1 keys leaked is part of INC-2 logins fail now.");
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
