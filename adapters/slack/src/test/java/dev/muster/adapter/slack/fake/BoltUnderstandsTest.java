package dev.muster.adapter.slack.fake;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.asOptions;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.option;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.asElements;
import static com.slack.api.model.block.element.BlockElements.button;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
import static com.slack.api.model.block.element.BlockElements.staticSelect;
import static com.slack.api.model.view.Views.view;
import static com.slack.api.model.view.Views.viewClose;
import static com.slack.api.model.view.Views.viewSubmit;
import static com.slack.api.model.view.Views.viewTitle;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.ChannelArchiveEvent;
import com.slack.api.model.event.ChannelDeletedEvent;
import com.slack.api.model.event.ChannelRenameEvent;
import com.slack.api.model.event.ChannelUnarchiveEvent;
import com.slack.api.model.event.GroupArchiveEvent;
import com.slack.api.model.event.GroupRenameEvent;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import com.slack.api.model.event.MemberLeftChannelEvent;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageDeletedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.PinAddedEvent;
import com.slack.api.model.event.ReactionAddedEvent;
import com.slack.api.model.event.ReactionRemovedEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import com.slack.api.model.event.UserChangeEvent;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.muster.timer.MovableClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/// What people do, as a real Bolt app hears it, by both ways in.
@ParameterizedClass(name = "{0}")
@ValueSource(strings = {"sockets", "http"})
class BoltUnderstandsTest extends SlackStory {
  @Parameter private String way = "";

  private final BoltApp bolt = new BoltApp(slack);
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final Channel room = room("inc-1");

  /// Bolt reads the real clock when it judges signatures.
  BoltUnderstandsTest() {
    super(new MovableClock(Instant.now()));
  }

  @BeforeEach
  void connect() {
    listen();
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

  private void listen() {
    var app = bolt.app();
    app.command(
        "/incident",
        (request, context) -> {
          var text = Optional.ofNullable(request.getPayload().getText()).orElse("");
          heard.add(text);
          if (text.equals("form")) {
            var opened =
                context
                    .client()
                    .viewsOpen(r -> r.triggerId(request.getPayload().getTriggerId()).view(form()));
            heard.add(String.valueOf(opened.getError()));
            return context.ack();
          }
          if (text.equals("later")) {
            var response = context.respond(r -> r.text("later"));
            heard.add(String.valueOf(response.getCode()));
            return context.ack();
          }
          return context.ack("heard in " + request.getPayload().getChannelName());
        });
    app.blockAction(
        Pattern.compile("card:.*"),
        (request, context) -> {
          var action = request.getPayload().getActions().getFirst();
          heard.add(
              action.getActionId()
                  + " "
                  + (action.getSelectedOption() == null
                      ? action.getValue()
                      : action.getSelectedOption().getValue()));
          var response = context.respond(r -> r.replaceOriginal(true).text("pressed"));
          heard.add(String.valueOf(response.getCode()));
          return context.ack();
        });
    app.viewSubmission(
        "declare",
        (request, context) -> {
          var values = request.getPayload().getView().getState().getValues();
          var title = at(values, "title", "text").getValue();
          heard.add(title + " " + at(values, "severity", "pick").getSelectedOption().getValue());
          return title.equals("bad")
              ? context.ackWithErrors(Map.of("title", "Too short."))
              : context.ack();
        });
    app.viewClosed(
        "declare",
        (request, context) -> {
          heard.add("closed " + request.getPayload().getView().getPrivateMetadata());
          return context.ack();
        });
    app.messageShortcut(
        "declare_incident",
        (request, context) -> {
          heard.add("from " + request.getPayload().getMessage().getText());
          return context.ack();
        });
    app.globalShortcut(
        "declare_incident_globally",
        (request, context) -> {
          heard.add("by " + request.getPayload().getUser().getUsername());
          return context.ack();
        });
    listenToEvents();
  }

  private void listenToEvents() {
    var app = bolt.app();
    app.event(
        AppMentionEvent.class,
        (payload, context) -> {
          heard.add("mentioned: " + payload.getEvent().getText());
          return context.ack();
        });
    app.event(
        MessageEvent.class,
        (payload, context) -> {
          heard.add(payload.getEvent().getChannelType() + ": " + payload.getEvent().getText());
          return context.ack();
        });
    app.event(
        MessageChangedEvent.class,
        (payload, context) -> {
          heard.add("changed: " + payload.getEvent().getMessage().getText());
          return context.ack();
        });
    app.event(
        MessageDeletedEvent.class,
        (payload, context) -> {
          heard.add("deleted: " + payload.getEvent().getPreviousMessage().getText());
          return context.ack();
        });
    app.event(
        ReactionAddedEvent.class,
        (payload, context) -> {
          heard.add("+" + payload.getEvent().getReaction());
          return context.ack();
        });
    app.event(
        ReactionRemovedEvent.class,
        (payload, context) -> {
          heard.add("-" + payload.getEvent().getReaction());
          return context.ack();
        });
    app.event(
        PinAddedEvent.class,
        (payload, context) -> {
          heard.add("pinned: " + payload.getEvent().getItem().getMessage().getText());
          return context.ack();
        });
    app.event(
        AppHomeOpenedEvent.class,
        (payload, context) -> {
          heard.add("home of " + payload.getEvent().getUser());
          return context.ack();
        });
    app.event(
        MemberJoinedChannelEvent.class,
        (payload, context) -> {
          heard.add("joined: " + payload.getEvent().getUser());
          return context.ack();
        });
    app.event(
        MemberLeftChannelEvent.class,
        (payload, context) -> {
          heard.add("left: " + payload.getEvent().getUser());
          return context.ack();
        });
    app.event(
        ChannelRenameEvent.class,
        (payload, context) -> {
          heard.add("renamed: " + payload.getEvent().getChannel().getName());
          return context.ack();
        });
    app.event(
        GroupRenameEvent.class,
        (payload, context) -> {
          heard.add("private renamed: " + payload.getEvent().getChannel().getName());
          return context.ack();
        });
    app.event(
        ChannelArchiveEvent.class,
        (payload, context) -> {
          heard.add("archived by " + payload.getEvent().getUser());
          return context.ack();
        });
    app.event(
        GroupArchiveEvent.class,
        (payload, context) -> {
          heard.add("private archived");
          return context.ack();
        });
    app.event(
        ChannelUnarchiveEvent.class,
        (payload, context) -> {
          heard.add("unarchived by " + payload.getEvent().getUser());
          return context.ack();
        });
    app.event(
        ChannelDeletedEvent.class,
        (payload, context) -> {
          heard.add("deleted " + payload.getEvent().getChannel());
          return context.ack();
        });
    app.event(
        UserChangeEvent.class,
        (payload, context) -> {
          var user = payload.getEvent().getUser();
          heard.add(user.getName() + (user.isDeleted() ? " is away" : " changed"));
          return context.ack();
        });
    app.event(
        AppUninstalledEvent.class,
        (payload, context) -> {
          heard.add("uninstalled");
          return context.ack();
        });
    app.event(
        TokensRevokedEvent.class,
        (payload, context) -> {
          heard.add("revoked " + payload.getEvent().getTokens().getBot().getFirst());
          return context.ack();
        });
  }

  private static ViewState.Value at(
      Map<String, Map<String, ViewState.Value>> values, String block, String action) {
    return Optional.ofNullable(values.get(block)).map(actions -> actions.get(action)).orElseThrow();
  }

  private static View form() {
    return view(v ->
        v.type("modal")
            .callbackId("declare")
            .privateMetadata("here")
            .notifyOnClose(true)
            .title(viewTitle(t -> t.type("plain_text").text("Declare")))
            .submit(viewSubmit(s -> s.type("plain_text").text("Declare")))
            .close(viewClose(c -> c.type("plain_text").text("Cancel")))
            .blocks(
                asBlocks(
                    input(i ->
                        i.blockId("title")
                            .label(plainText("Title"))
                            .element(plainTextInput(p -> p.actionId("text").initialValue("old")))),
                    input(i ->
                        i.blockId("severity")
                            .label(plainText("Severity"))
                            .element(
                                staticSelect(s ->
                                    s.actionId("pick")
                                        .options(
                                            asOptions(
                                                option(plainText("SEV1"), "1"),
                                                option(plainText("SEV2"), "2")))))))));
  }

  private SeenMessage card() {
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
  void messagesAndMentions() {
    var bot = slack.workspace().bot();
    var _ = alice.types("@muster who is on call?", room);
    var _ = alice.writesToApp("help");
    assertThat(heard)
        .containsExactlyInAnyOrder(
            "channel: <@%s> who is on call?".formatted(bot.id()),
            "mentioned: <@%s> who is on call?".formatted(bot.id()),
            "im: help");
    var secret = alice.createsPrivate("secret");
    var _ = alice.types("not for the app", secret);
    assertThat(heard).hasSize(3);
  }

  @Test
  void whatBecomesOfMessages() {
    var _ = alice.types("tpyo", room);
    var _ = alice.edits(alice.message("tpyo", room), "typo");
    var typo = alice.message("typo", room);
    var _ = alice.reacts("pushpin", typo);
    var _ = alice.reacts("pushpin", typo);
    var _ = alice.unreacts("pushpin", typo);
    var _ = alice.pins(typo);
    var _ = alice.deletes(typo);
    assertThat(heard)
        .containsExactly(
            "channel: tpyo",
            "changed: typo",
            "+pushpin",
            "-pushpin",
            "pinned: typo",
            "deleted: typo");
  }

  @Test
  void whatBecomesOfChannels() {
    var _ = alice.leaves(room);
    var _ = alice.joins(room);
    var _ = alice.renames(room, "inc-1-database");
    var _ = alice.archives(room);
    var _ = alice.unarchives(room);
    var _ = alice.deletes(room);
    assertThat(heard)
        .containsExactly(
            "left: " + alice.id(),
            "joined: " + alice.id(),
            "renamed: inc-1-database",
            "archived by " + alice.id(),
            "unarchived by " + alice.id(),
            "deleted " + room.id());
  }

  @Test
  void whatBecomesOfPrivateChannels() {
    var secret = alice.createsPrivate("secret");
    var _ = alice.renames(secret, "more-secret");
    assertThat(heard).isEmpty();
    var _ = alice.invites(slack.workspace().bot(), secret);
    var _ = alice.renames(secret, "most-secret");
    var _ = alice.archives(secret);
    assertThat(heard)
        .containsExactly(
            "joined: " + slack.workspace().bot().id(),
            "private renamed: most-secret",
            "private archived");
  }

  @Test
  void whatBecomesOfPeopleAndOfTheApp() {
    var _ = alice.opensHome();
    bob.isDeactivated();
    bob.isBack();
    slack.uninstall();
    slack.deliveries().settle();
    assertThat(heard)
        .containsExactlyInAnyOrder(
            "home of " + alice.id(),
            "bob is away",
            "bob changed",
            "uninstalled",
            "revoked " + slack.workspace().bot().id());
  }

  @Test
  void theAppIsToldOfItsOwnDoingsToo() {
    var ts = post(room, "mine");
    var _ = ask(api -> api.reactionsAdd(r -> r.channel(room.id()).timestamp(ts).name("eyes")));
    slack.deliveries().settle();
    assertThat(slack.deliveries().of("reaction_added")).hasSize(1);
    assertThat(slack.deliveries().of("message")).isNotEmpty();
    assertThat(slack.deliveries().of("reaction_added")).allMatch(Delivery::isAcknowledged);
    assertThat(heard).isEmpty();
  }

  @Test
  void whatWasNotSubscribedToIsNotHeard() {
    slack.grants().reinstall(Installation.full().without("message.channels", "reactions:read"));
    var _ = alice.types("hello", room);
    var _ = alice.reacts("eyes", alice.message("hello", room));
    assertThat(heard).isEmpty();
  }
}
