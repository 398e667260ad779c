package dev.muster.adapter.slack.fake;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.asElements;
import static com.slack.api.model.block.element.BlockElements.button;
import static com.slack.api.model.block.element.BlockElements.externalSelect;
import static com.slack.api.model.view.Views.view;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.model.block.composition.PlainTextObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/// What people do with commands, buttons and forms, as a real Bolt app hears it.
@ParameterizedClass(name = "{0}")
@ValueSource(strings = {"sockets", "http"})
class InteractionsTest extends BoltStory {
  @Test
  void aCommand() {
    var sight = alice.types("/incident page @bob in #general about a & b", room);
    assertThat(sight.whisper().text()).isEqualTo("heard in inc-1");
    assertThat(heard)
        .containsExactly(
            "page <@%s|bob> in <#%s|general> about a &amp; b"
                .formatted(bob.id(), slack.channel("general").id()));
    assertThat(bob.reads(room)).noneMatch(message -> message.text().startsWith("heard"));
  }

  @Test
  void aCommandThatIsAnsweredLater() {
    assertThat(alice.types("/incident later", room).whispers())
        .extracting(SeenMessage::text)
        .containsExactly("later");
    assertThat(heard).containsExactly("later", "200");
  }

  @Test
  void aCommandInDirectAndPrivateChannels() {
    assertThat(alice.writesToApp("/incident").whisper().text()).isEqualTo("heard in directmessage");
    var secret = alice.createsPrivate("secret");
    assertThat(alice.types("/incident", secret).whisper().text())
        .isEqualTo("heard in privategroup");
  }

  @Test
  void whatIsNoCommandNeverReachesTheApp() {
    assertThat(alice.types("/nonsense", room).trouble())
        .contains("/nonsense is not a valid command.");
    var card = card();
    assertThat(alice.replies("/incident", card).trouble())
        .contains("/incident is not supported in threads. Sorry!");
    assertThat(heard).isEmpty();
  }

  @Test
  void aButtonOfAMessage() {
    var card = card();
    var _ = alice.presses("Join", card);
    assertThat(heard).containsSubsequence("card:join INC-1", "200");
    assertThat(alice.message("pressed", room).ts()).isEqualTo(card.ts());
  }

  @Test
  void aChoiceInAMessage() {
    var _ = alice.chooses("SEV1", "card:severity", card());
    assertThat(heard).contains("card:severity 1");
  }

  @Test
  void aButtonThatOnlyOneCanSee() {
    var blocks =
        asBlocks(
            actions(a ->
                a.elements(
                    asElements(
                        button(b -> b.actionId("card:mine").value("1").text(plainText("Mine")))))));
    var _ =
        ask(api ->
            api.chatPostEphemeral(
                r -> r.channel(room.id()).user(alice.id()).text("for you").blocks(blocks)));
    var whisper = alice.reads(room).getLast();
    var pressed = alice.presses("Mine", whisper).delivery().orElseThrow().parcel().payload();
    assertThat(pressed.path("container").path("is_ephemeral").asBoolean()).isTrue();
    assertThat(pressed.has("message")).isFalse();
    assertThat(heard).contains("card:mine 1");
    assertThat(alice.reads(room).getLast().text()).isEqualTo("pressed");
  }

  @Test
  void aForm() {
    var form = alice.types("/incident form", room).view();
    assertThat(heard).containsExactly("form", "null");
    assertThat(form.title()).isEqualTo("Declare");
    assertThat(form.control("Title").value()).isEqualTo("old");
    assertThat(form.control("Severity").options()).containsExactly("1", "2");
    assertThat(alice.submits().view().problem("Severity"))
        .isEqualTo("Please complete this required field.");
    assertThat(heard).hasSize(2);
    var refused = alice.submits(Map.of("Title", "bad", "Severity", "SEV2"));
    assertThat(refused.view().problem("Title")).isEqualTo("Too short.");
    assertThat(refused.view().control("Title").value()).isEqualTo("bad");
    assertThat(alice.submits(Map.of("Title", "checkout is down")).modal()).isEmpty();
    assertThat(heard).endsWith("bad 2", "checkout is down 2");
  }

  @Test
  void aFormThatIsClosed() {
    var _ = alice.types("/incident form", room);
    var _ = alice.closes();
    assertThat(alice.modal()).isEmpty();
    assertThat(heard).contains("closed here");
  }

  @Test
  void shortcuts() {
    var _ = bob.types("the database is slow", room);
    var _ = alice.usesShortcut("Declare incident", alice.message("slow", room));
    var _ = alice.usesShortcut("Declare incident");
    assertThat(heard).contains("from the database is slow", "by alice");
    assertThat(alice.usesShortcut("Nonsense").trouble()).isPresent();
  }

  @Test
  void theHomeTabCanBePressed() {
    var home =
        view(v ->
            v.type("home")
                .blocks(
                    asBlocks(
                        actions(a ->
                            a.elements(
                                asElements(
                                    button(b ->
                                        b.actionId("home:declare")
                                            .text(plainText("Declare")))))))));
    bolt.app()
        .blockAction(
            "home:declare",
            (request, context) -> {
              heard.add("declare on " + request.getPayload().getView().getType());
              return context.ack();
            });
    var _ = ask(api -> api.viewsPublish(r -> r.userId(alice.id()).view(home)));
    var _ = alice.opensHome();
    var _ = alice.presses("Declare");
    assertThat(heard).endsWith("declare on home");
  }

  @Test
  void optionsAreLookedUp() {
    var asking =
        view(v ->
            v.type("home")
                .blocks(
                    asBlocks(
                        actions(a ->
                            a.elements(asElements(externalSelect(e -> e.actionId("service"))))))));
    bolt.app()
        .blockSuggestion(
            "service",
            (request, context) ->
                context.ack(r ->
                    r.options(
                        List.of(new Option(plain(request.getPayload().getValue() + "out"), "1")))));
    var _ = ask(api -> api.viewsPublish(r -> r.userId(alice.id()).view(asking)));
    assertThat(alice.looksUp("check", "service")).containsEntry("checkout", "1");
  }

  private static PlainTextObject plain(String text) {
    return PlainTextObject.builder().text(text).build();
  }

  @Test
  void whatIsShownLongAfterTheAcknowledgementIsSeenToo() {
    bolt.app()
        .command(
            "/oncall",
            (request, context) -> {
              var _ =
                  Thread.startVirtualThread(() -> {
                    try {
                      var _ = context.respond(r -> r.text("bob is on call"));
                    } catch (IOException e) {
                      throw new UncheckedIOException(e);
                    }
                  });
              return context.ack();
            });
    assertThat(alice.types("/oncall", room).awaitWhisper().text()).isEqualTo("bob is on call");
  }
}
