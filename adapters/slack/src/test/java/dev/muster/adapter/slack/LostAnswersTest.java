package dev.muster.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.fake.Fault;
import dev.muster.reply.Reply;
import org.junit.jupiter.api.Test;

/// The connection breaks after a command was heard and before it was acknowledged: Slack shows an
/// error of its own, and the answer comes all the same.
class LostAnswersTest extends Conversation {
  @Test
  void theAnswerComesByTheAddressThatCameWithTheCommand() {
    breaksBefore(Reply.whisper("INC-1 checkout is down is declared."));
    var seen = alice.types("/incident declare checkout is down", general);
    assertThat(seen.trouble()).isPresent();
    assertThat(seen.awaitWhisper().text()).isEqualTo("INC-1 checkout is down is declared.");
    settle();
    assertThat(seen.whispers()).hasSize(1);
    assertThat(door.heard()).hasSize(1);
  }

  @Test
  void whereTheAddressFailsItComesInTheRoom() {
    slack.faults().always("response_url", new Fault.Status(500));
    breaksBefore(Reply.whisper("INC-1 checkout is down is declared."));
    var seen = alice.types("/incident declare checkout is down", general);
    assertThat(seen.awaitWhisper().text()).isEqualTo("INC-1 checkout is down is declared.");
    settle();
    assertThat(seen.whispers()).hasSize(1);
  }

  @Test
  void whoeverIsAnsweredBySilenceHearsNothing() {
    breaksBefore(new Reply.Silence());
    var seen = alice.types("/incident note x", general);
    settle();
    assertThat(seen.whispers()).isEmpty();
  }

  private void settle() {
    slack.await("all is answered", () -> muster.owesNothing());
  }

  private void breaksBefore(Reply reply) {
    answers(_ -> {
      int before = slack.links().everOpened();
      slack.links().open().forEach(link -> link.drop());
      slack.await("other connections", () -> slack.links().everOpened() >= before + 2);
      return reply;
    });
  }
}
