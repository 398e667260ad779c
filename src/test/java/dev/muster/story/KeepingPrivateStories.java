package dev.muster.story;

import static dev.muster.story.Stories.days;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What only members and administrators may know of.
interface KeepingPrivateStories extends Stories {
  private Place keysLeaked() {
    var _ = alice().says("/incident declare keys leaked sev2 private", lobby());
    return room("inc-1-private");
  }

  @Test
  @Shows(Ability.PRIVATE_ROOM)
  default void nobodyElseReadsOfIt() {
    var room = keysLeaked();
    var _ = alice().says("/incident update we rotate them", room);
    var _ = alice().says("/incident resolve rotated", room);
    time().passes(days(8));

    assertThat(room.isPrivate()).isTrue();
    assertThat(room.members()).contains("alice");
    assertThat(announcements().told()).isEmpty();
    assertThat(bob().sees(room)).isFalse();
    assertThat(bob().privately().told()).isEmpty();
  }

  @Test
  default void itsRoomIsNoIncidentsToEverybodyElse() {
    var _ = keysLeaked();
    assertThat(alice().says("/incident info #inc-1-private", lobby()).text())
        .contains("keys leaked");

    for (var line :
        List.of("info #general", "merge #general", "resolve #general", "#general info")) {
      var hidden = bob().says("/incident " + line.replace("general", "inc-1-private"), lobby());
      var absent = bob().says("/incident " + line.replace("general", "inc-77-private"), lobby());
      assertThat(hidden.text())
          .as(line)
          .isEqualTo(absent.text().replace("inc-77", "inc-1").replace("INC-77", "INC-1"));
    }
  }

  @Test
  default void toEverybodyElseItIsNotThere() {
    var _ = keysLeaked();

    for (var line :
        List.of(
            "info INC-1",
            "timeline INC-1",
            "timeline INC-1 export",
            "roles INC-1",
            "tasks INC-1",
            "follow INC-1",
            "unfollow INC-1",
            "join INC-1",
            "update INC-1 hello",
            "update INC-1",
            "role INC-1 commander me",
            "status INC-1 monitoring",
            "resolve INC-1 done",
            "reopen INC-1 again",
            "cancel INC-1 no",
            "note INC-1 hello",
            "retract INC-1 1",
            "accept INC-1",
            "invite INC-1 @bob",
            "uninvite INC-1 @alice",
            "snooze INC-1 10m")) {
      var hidden = bob().says("/incident " + line, lobby());
      var absent = bob().says("/incident " + line.replace("INC-1", "INC-77"), lobby());
      assertThat(hidden.text())
          .as(line)
          .contains("There is no INC-1")
          .isEqualTo(absent.text().replace("INC-77", "INC-1"));
    }
    assertThat(alice().says("/incident info INC-1", lobby()).text()).contains("triage");
  }

  @Test
  default void noListNamesIt() {
    var _ = keysLeaked();

    for (var line : List.of("list", "list all", "list mine", "menu", "update hello")) {
      assertThat(bob().says("/incident " + line, lobby()).text()).as(line).doesNotContain("keys");
      assertThat(bob().says("/incident " + line, lobby()).buttons())
          .as(line)
          .noneMatch(label -> label.contains("INC-1"));
    }
  }

  @Test
  @Shows(Ability.COMPLETION)
  default void noLineIsCompletedToIt() {
    var _ = keysLeaked();

    assertThat(bob().completes("/incident info ", lobby())).noneMatch(l -> l.contains("INC-1"));
    assertThat(alice().completes("/incident info ", lobby())).anyMatch(l -> l.contains("INC-1"));
  }

  @Test
  default void whatLooksLikeItIsNotSaidToLookLikeIt() {
    var _ = keysLeaked();
    var answer = bob().says("/incident declare keys leaked again", lobby());

    assertThat(answer.text()).doesNotContain("looks like", "INC-1 ");
  }

  @Test
  default void administratorsSeeIt() {
    var _ = keysLeaked();

    assertThat(emil().says("/incident list", lobby()).text()).contains("keys leaked");
    assertThat(emil().says("/incident join INC-1", lobby()).text()).contains("You are in");
    assertThat(emil().sees(room("inc-1-private"))).isTrue();
  }

  @Test
  default void whoIsBroughtInSeesItFromThenOn() {
    var room = keysLeaked();
    var _ = alice().says("/incident invite @bob", room);

    assertThat(bob().sees(room)).isTrue();
    assertThat(bob().says("/incident list", lobby()).text()).contains("keys leaked");
    assertThat(bob().says("/incident info", room).text()).contains("declared");
  }

  @Test
  default void nobodyIsLetInByTheWay() {
    var room = keysLeaked();
    for (var line : List.of("task ask what they sent @bob", "role expert @bob", "handover @bob")) {
      var answer = alice().says("/incident " + line, room);
      assertThat(answer.text())
          .as(line)
          .contains("INC-1 keys leaked is private", "Nothing is done");
      assertThat(answer.buttons()).as(line).contains("Let @bob in", "Say it again");
    }
    assertThat(bob().sees(room)).isFalse();
    assertThat(bob().privately().told()).isEmpty();

    var asked = alice().says("/incident task ask what they sent @bob", room);
    var _ = alice().presses("Let @bob in", asked.post());
    var _ = alice().presses("Say it again", asked.post());
    assertThat(bob().sees(room)).isTrue();
    room.hears("task 1");
    assertThat(alice().says("/incident uninvite @bob", room).text()).contains("task 1");
    assertThat(alice().says("/incident tasks", room).text()).doesNotContain("Bob");
  }

  @Test
  @Shows(Ability.REMOVAL)
  default void whoIsTakenOutSeesItNoMore() {
    var room = keysLeaked();
    var _ = alice().says("/incident invite @bob", room);
    var _ = bob().says("/incident follow", room);
    assertThat(alice().says("/incident uninvite @bob", room).text()).contains("is out of INC-1");
    var _ = alice().says("/incident update we rotate them", room);

    assertThat(bob().sees(room)).isFalse();
    assertThat(bob().says("/incident info INC-1", lobby()).text()).contains("There is no INC-1");
    bob().isToldPrivately("took you out of INC-1");
    bob().isNotToldPrivately("we rotate them");
    assertThat(alice().says("/incident timeline", room).text()).contains("took out Bob Novak");
  }

  @Test
  default void mergingTellsNobodyOutside() {
    var _ = keysLeaked();
    var _ = alice().says("/incident declare login page is slow", lobby());
    var open = room("inc-2-login-page-is-slow");
    var _ = alice().says("/incident merge INC-1 INC-2", lobby());

    open.hearsNothingOf("keys");
    assertThat(open.posts()).noneMatch(post -> post.buttons().contains("Its record"));
    assertThat(announcements().told()).noneMatch(text -> text.contains("keys"));
    assertThat(bob().says("/incident timeline INC-2", lobby()).text()).doesNotContain("keys");
  }

  @Test
  default void whatIsOpenToAllCannotPointToIt() {
    var _ = keysLeaked();
    var _ = alice().says("/incident declare login page is slow", lobby());
    var open = room("inc-2-login-page-is-slow");
    var answer = alice().says("/incident merge INC-2 INC-1", lobby());

    assertThat(answer.text()).contains("INC-1 is private");
    open.hearsNothingOf("INC-1");
    assertThat(bob().says("/incident timeline INC-2", lobby()).text()).doesNotContain("INC-1");
  }
}
