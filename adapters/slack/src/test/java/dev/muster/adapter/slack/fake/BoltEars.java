package dev.muster.adapter.slack.fake;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.composition.BlockCompositions.asOptions;
import static com.slack.api.model.block.composition.BlockCompositions.option;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
import static com.slack.api.model.block.element.BlockElements.staticSelect;
import static com.slack.api.model.view.Views.view;
import static com.slack.api.model.view.Views.viewClose;
import static com.slack.api.model.view.Views.viewSubmit;
import static com.slack.api.model.view.Views.viewTitle;

import com.slack.api.bolt.App;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/// What a real Bolt app hears, and how it answers in these tests.
final class BoltEars {
  private final List<String> heard = new CopyOnWriteArrayList<>();

  BoltEars(App app) {
    listen(app);
    listenToEvents(app);
  }

  /// In order.
  List<String> heard() {
    return heard;
  }

  private void listen(App app) {
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
  }

  private void listenToEvents(App app) {
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
}
