package dev.muster.adapter.slack;

import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.view.View;
import dev.muster.reply.Form;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.workspace.RoomId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Gives replies the shape that suits where somebody stands: forms in modals, words in the room, or
/// in a modal where there is none.
final class Replying {
  private static final Logger LOG = LoggerFactory.getLogger(Replying.class);

  private final WebApi api;
  private final Modals modals;
  private final Answering answering;

  Replying(WebApi api, Modals modals, Answering answering) {
    this.api = api;
    this.modals = modals;
    this.answering = answering;
  }

  /// Opens a form, or shows the answer to somebody who is not in a room.
  ///
  /// @return what is left to say
  Reply settle(Asker asker, Reply reply) {
    return switch (reply) {
      case Reply.Open(var form) -> open(asker, form);
      case Reply.Whisper(var message) -> isInRoom(asker) ? reply : show(asker, message);
      case Reply.Silence _ -> reply;
    };
  }

  /// Says what is said in words.
  void say(Asker asker, Reply reply) {
    switch (reply) {
      case Reply.Whisper(var message) -> answering.answer(asker, message);
      case Reply.Open(var form) -> answering.answer(asker, Phrases.refused(form));
      case Reply.Silence _ -> {}
    }
  }

  Answering answering() {
    return answering;
  }

  private static boolean isInRoom(Asker asker) {
    return switch (asker.spot()) {
      case Spot.InRoom _, Spot.InPrivate _ -> true;
      case Spot.AtModal _, Spot.Nowhere _ -> false;
    };
  }

  private Reply open(Asker asker, Form form) {
    if (isShown(asker, view(form, asker.spot()))) {
      return new Reply.Silence();
    }
    return asker.trigger().isPresent() ? Phrases.tooLateFor(form) : Phrases.pressFor(form);
  }

  private Reply show(Asker asker, Message message) {
    if (!isShown(asker, view(message, asker.spot()))) {
      return new Reply.Whisper(message);
    }
    answering.handOver(asker, message);
    return new Reply.Silence();
  }

  View view(Form form, Spot spot) {
    return modals.of(form, origin(spot));
  }

  View view(Message message, Spot spot) {
    return modals.of(answering.pages(message), origin(spot));
  }

  private static Origin origin(Spot spot) {
    return Origin.in(spot.room().map(RoomId::value));
  }

  private boolean isShown(Asker asker, View view) {
    return switch (asker.spot()) {
      case Spot.AtModal(var shown, _) -> isReplaced(shown, view);
      case Spot.InRoom _, Spot.InPrivate _, Spot.Nowhere _ ->
          asker.trigger().filter(trigger -> isOpened(trigger, view)).isPresent();
    };
  }

  private boolean isOpened(String trigger, View view) {
    return isDone(api.ask(slack -> slack.viewsOpen(r -> r.triggerId(trigger).view(view))));
  }

  /// False if it was closed meanwhile.
  boolean isReplaced(String shown, View view) {
    return isDone(api.ask(slack -> slack.viewsUpdate(r -> r.viewId(shown).view(view))));
  }

  private static <T extends SlackApiTextResponse> boolean isDone(Answer<T> answer) {
    return switch (answer) {
      case Answer.Ok<T> _ -> true;
      case Answer.No<T>(var error, _) -> isNot(error);
      case Answer.Later<T>(_, var why) -> isNot(why);
      case Answer.Unclear<T>(var why) -> isNot(why);
    };
  }

  private static boolean isNot(String why) {
    LOG.info("a view could not be shown: {}", why);
    return false;
  }
}
