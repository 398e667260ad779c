package dev.muster.reception;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.reply.Reply;
import org.junit.jupiter.api.Test;

/// Somebody's own page.
class HomeTest extends Story {
  @Test
  void nothingIsOpenAtFirst() {
    assertThat(page(alice))
        .contains("Nothing is open.", "You hold no role", "[Declare an incident]");
  }

  @Test
  void itShowsWhatIsOpenAndWhatOfItIsTheirs() {
    declared("sev2");
    alice.says("/incident role commander me").says("/incident task call the vendor @bob due 14:00");
    assertThat(page(alice))
        .contains("INC-1 checkout is down · SEV2", "INC-1 checkout is down: commander");
    assertThat(page(bob)).contains("task 1, call the vendor, due Fri 14:00", "[INC-1]");
    assertThat(page(chandra)).contains("You hold no role, and no task waits for you.");
  }

  @Test
  void itShowsNobodyWhatIsNotTheirs() {
    declared("sev2 private");
    assertThat(page(alice)).contains("INC-1");
    assertThat(page(chandra)).doesNotContain("INC-1").contains("Nothing is open.");
  }

  private String page(Speaker who) {
    return Aloud.of(new Reply.Whisper(rehearsal.door().home(who.id())));
  }
}
