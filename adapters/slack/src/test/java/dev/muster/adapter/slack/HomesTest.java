package dev.muster.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chat.Call;
import dev.muster.chat.CallId;
import dev.muster.chat.Delivery;
import dev.muster.reception.Saying;
import dev.muster.reply.Button;
import dev.muster.reply.Field;
import dev.muster.reply.Form;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.workspace.RoomId;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The Home tab.
class HomesTest extends Conversation {
  private static final Form DECLARE =
      new Form(
          "/incident declare", "Declare", "Declare", List.of(Field.line("title", "Title", "")));

  @Test
  void whoeverOpensItSeesTheirPage() {
    shows("Nothing is open.");
    var seen = alice.opensHome().until(it -> it.home().isPresent());
    assertThat(seen.home().orElseThrow().text()).contains("Nothing is open for alice.");
  }

  @Test
  void itFollowsWhatHappens() {
    shows("Nothing is open.");
    var seen = alice.opensHome().until(it -> it.home().isPresent());
    shows("INC-1 is open.");
    somethingHappens();
    var _ = seen.until(it -> it.home().orElseThrow().text().contains("INC-1 is open for alice."));
  }

  @Test
  void manyChangesAreShownAtOnce() {
    shows("Nothing is open.");
    var seen = alice.opensHome().until(it -> it.home().isPresent());
    slack.calls().forget();
    for (int change = 1; change <= 20; change++) {
      shows("INC-" + change + " is open.");
      somethingHappens();
    }
    var _ = seen.until(it -> it.home().orElseThrow().text().contains("INC-20 is open"));
    assertThat(slack.calls().of("views.publish")).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void whoeverNeverOpenedItIsShownNothing() {
    somethingHappens();
    assertThat(slack.calls().of("views.publish")).isEmpty();
  }

  @Test
  void strangersSeeNothingOfOurs() {
    shows("Nothing is open.");
    var zoe = slack.stranger("zoe");
    var seen = zoe.opensHome().until(it -> it.home().isPresent());
    assertThat(seen.home().orElseThrow().text())
        .contains("you are from another one")
        .doesNotContain("Nothing");
  }

  @Test
  void itsButtonsWork() {
    shows("Nothing is open.");
    var _ = alice.opensHome().until(it -> it.home().isPresent());
    answers(new Reply.Open(DECLARE));
    var opened = alice.presses("Declare");
    assertThat(opened.awaitModal().title()).isEqualTo("Declare");
    assertThat(said()).isEqualTo(new Saying.Pressed("/incident declare"));
    assertThat(heard().room()).isEmpty();
  }

  @Test
  void anAnswerIsShownWhereThereIsNoRoomForIt() {
    shows("Nothing is open.");
    var _ = alice.opensHome().until(it -> it.home().isPresent());
    answers(
        new Reply.Whisper(
            Message.of("INC-1 is fine.").offering(Button.of("Update", "/incident update INC-1"))));
    var seen = alice.presses("Declare");
    assertThat(seen.awaitModal().text()).contains("INC-1 is fine.");
    answers(Reply.whisper("It is updated."));
    var _ = alice.presses("Update");
    assertThat(said()).isEqualTo(new Saying.Pressed("/incident update INC-1"));
    var _ = seen.until(it -> it.view().text().contains("It is updated."));
  }

  private void shows(String words) {
    door.shows(who ->
        Message.of(words.replace(".", " for {}."), muster.people().find(who).orElseThrow().handle())
            .offering(Button.primary("Declare", "/incident declare")));
  }

  private void somethingHappens() {
    var post =
        new Call.Post(new RoomId(WORKSPACE, general.id()), Message.of("Something happened."));
    var _ = muster.chat().deliver(Delivery.first(new CallId("call"), post));
  }
}
