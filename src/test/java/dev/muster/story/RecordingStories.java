package dev.muster.story;

import static dev.muster.story.Stories.hours;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The record, which nobody can change and everybody can add to.
interface RecordingStories extends Stories {
  private String timeline(Place room) {
    return alice().says("/incident timeline", room).text();
  }

  @Test
  default void whatHappensWritesItself() {
    var room = checkoutIsDown("sev4");
    var _ = alice().says("/incident role commander me", room);
    var _ = alice().says("/incident status mitigating", room);
    var _ = alice().says("/incident severity 1 because it spreads", room);
    var _ = alice().says("/incident update rolling back", room);
    var _ = alice().says("/incident task call the bank", room);
    var _ = alice().says("/incident done 1", room);
    var _ = alice().says("/incident resolve rolled back", room);

    assertThat(timeline(room))
        .contains("declared", "commander", "mitigating", "it spreads", "rolling back")
        .contains("call the bank", "resolved", "09:00 UTC");
  }

  @Test
  default void aNoteIsKeptByLineAndByForm() {
    var room = checkoutIsDown("sev4");
    assertThat(alice().says("/incident note vendor confirms an outage", room).text())
        .contains("Noted");
    assertThat(alice().says("/incident note", room).questions().names()).containsExactly("text");
    var _ = alice().submits(Map.of("text", "and has no idea why"));

    assertThat(timeline(room)).contains("vendor confirms an outage", "and has no idea why");
  }

  @Test
  @Shows(Ability.FILE)
  default void theRecordCanBeTakenAway() {
    var room = checkoutIsDown("sev4");
    var _ = alice().says("/incident note vendor confirms an outage", room);

    var files = alice().says("/incident timeline export", room).post().documents();
    assertThat(files).containsOnlyKeys("INC-1.md", "INC-1.json");
    assertThat(files.get("INC-1.md"))
        .contains("checkout is down", "vendor confirms", "Alice Okafor");
    assertThat(Json.read(files.getOrDefault("INC-1.json", "")).value()).isInstanceOf(Map.class);
  }

  @Test
  default void whatWasWrongIsRetractedAndStaysReadable() {
    var room = checkoutIsDown("sev4");
    var _ = alice().says("/incident note it was the moon", room);

    assertThat(alice().says("/incident retract 2", room).text()).contains("retracted");
    assertThat(timeline(room)).containsPattern("2\\..*it was the moon.*\\(retracted\\)");
    assertThat(alice().says("/incident retract 2", room).text()).contains("already");
    assertThat(alice().says("/incident retract 77", room).text()).contains("no entry 77");
    assertThat(alice().says("/incident retract 0", room).text()).contains("0");
  }

  @Test
  @Shows(Ability.REACTION)
  default void aPushpinKeepsAMessageWithItsOwnTime() {
    var room = checkoutIsDown("sev4");
    var _ = bob().says("the bank says it is them", room);
    time().passes(hours(1));
    var _ = chandra().reacts("pushpin", room.saying("the bank"));

    assertThat(timeline(room)).containsPattern("09:00 UTC.*the bank says it is them");
    assertThat(room.saying("the bank").reactions())
        .containsEntry("pushpin", List.of("chandra", "muster"));
  }

  @Test
  default void twoPushpinsCountOnce() {
    var room = checkoutIsDown("sev4");
    var _ = bob().says("the bank says it is them", room);
    var said = room.saying("the bank");
    var _ = chandra().reacts("pushpin", said);
    var _ = bob().reacts("pushpin", said);
    var _ = chandra().reacts("pushpin", said);

    assertThat(timeline(room).split("the bank says", -1)).hasSize(2);
  }

  @Test
  default void aPushpinTakenAwayRetractsVisibly() {
    var room = checkoutIsDown("sev4");
    var _ = bob().says("the bank says it is them", room);
    var said = room.saying("the bank");
    var _ = chandra().reacts("pushpin", said);
    var _ = chandra().unreacts("pushpin", said);

    assertThat(timeline(room)).containsPattern("the bank says it is them.*\\(retracted\\)");
    assertThat(room.saying("the bank").reactions()).doesNotContainKey("pushpin");

    var _ = chandra().reacts("pushpin", said);
    assertThat(timeline(room).split("the bank says", -1)).hasSize(3);
  }

  @Test
  default void whoPinsWhatIsPinnedCannotTakeItAway() {
    var room = checkoutIsDown("sev4");
    var _ = bob().says("the bank says it is them", room);
    var said = room.saying("the bank");
    var _ = chandra().reacts("pushpin", said);
    var _ = bob().reacts("pushpin", said);
    var _ = bob().unreacts("pushpin", said);

    assertThat(timeline(room)).doesNotContain("(retracted)");
  }

  @Test
  default void otherReactionsAndOtherRoomsMeanNothing() {
    var room = checkoutIsDown("sev4");
    var _ = bob().says("lunch anyone?", room);
    var _ = bob().reacts("thumbsup", room.saying("lunch"));
    var _ = bob().says("lunch here?", lobby());
    assertThat(bob().reacts("pushpin", lobby().saying("lunch")).isSilent()).isTrue();

    assertThat(timeline(room)).doesNotContain("lunch");
  }
}
