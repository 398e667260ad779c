package dev.muster.adapter.slack.fake;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.asOptions;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.option;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.asElements;
import static com.slack.api.model.block.element.BlockElements.button;
import static com.slack.api.model.block.element.BlockElements.staticSelect;

import dev.muster.timer.MovableClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;

/// What people do, as a real Bolt app hears it, by both ways in.
abstract class BoltStory extends SlackStory {
  @Parameter private String way = "";

  final BoltApp bolt = new BoltApp(slack);
  final List<String> heard = new BoltEars(bolt.app()).heard();
  final Channel room = room("inc-1");

  /// Bolt reads the real clock when it judges signatures.
  BoltStory() {
    super(new MovableClock(Instant.now()));
  }

  @BeforeEach
  void connect() {
    if (way.equals("http")) {
      var _ = slack.overHttp(bolt.listen());
    } else {
      var _ = bolt.connect();
      slack.links().await(1);
    }
    slack.workspace().lets(bob.user(), room);
  }

  @AfterEach
  void hangUp() {
    bolt.close();
  }

  final SeenMessage card() {
    var blocks =
        asBlocks(
            section(s -> s.text(markdownText("*checkout* is down"))),
            actions(a ->
                a.elements(
                    asElements(
                        button(b -> b.actionId("card:join").value("INC-1").text(plainText("Join"))),
                        staticSelect(s ->
                            s.actionId("card:severity")
                                .placeholder(plainText("Severity"))
                                .options(asOptions(option(plainText("SEV1"), "1"))))))));
    var _ = ask(api -> api.chatPostMessage(r -> r.channel(room.id()).text("card").blocks(blocks)));
    return alice.message("checkout is down", room);
  }
}
