package dev.muster.adapter.slack.fake;

import dev.muster.adapter.slack.fake.AckEffects.Said;
import dev.muster.adapter.slack.fake.Message.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// What people do in channels, and from the menus.
final class Gestures {
  private static final Pattern SPACE = Pattern.compile("\\s");
  private final Workspace workspace;
  private final Acts acts;
  private final Doing doing;
  private final Payloads payloads;
  private final AckEffects effects;
  private final Typed typed;

  Gestures(Workspace workspace, Acts acts, Doing doing, Payloads payloads, AckEffects effects) {
    this.workspace = workspace;
    this.acts = acts;
    this.doing = doing;
    this.payloads = payloads;
    this.effects = effects;
    this.typed = new Typed(workspace);
  }

  Sight command(User user, String line, Channel channel, boolean isInThread) {
    var space = SPACE.matcher(line);
    var isBare = !space.find();
    var command = isBare ? line : line.substring(0, space.start());
    if (!isKnown(command) || workspace.isStranger(user)) {
      return doing.untold(user, Said.trouble(command + " is not a valid command."));
    }
    if (isInThread) {
      return doing.untold(user, Said.trouble(command + " is not supported in threads. Sorry!"));
    }
    var isEscaped = installation().commands().getOrDefault(command, false);
    var text = isBare ? "" : typed.asCommand(line.substring(space.end()).strip(), isEscaped);
    return doing.told(
        user,
        () -> payloads.command(user, channel, command, text),
        ack -> effects.ofCommand(ack, command, channel, user));
  }

  private boolean isKnown(String command) {
    return installation().commands().containsKey(command) && workspace.grants().isWorking();
  }

  private Installation installation() {
    return workspace.grants().installation();
  }

  Sight say(User user, String words, Channel channel, Optional<String> thread) {
    return doing.changed(
        user,
        () -> {
          var _ = acts.post(channel, user.id(), thread, written(words));
        });
  }

  private Content written(String words) {
    var text = typed.asMessage(words);
    return new Content(text, typed.blocks(text), Json.object(), List.of());
  }

  Sight edit(User user, Channel channel, Message message, String words) {
    return doing.changed(user, () -> acts.edit(channel, message, written(words)));
  }

  Sight press(User user, Message message, Control control, Optional<String> chosen) {
    var channel = workspace.findChannel(message.channel());
    if (channel.isEmpty() || message.isDeleted()) {
      return doing.untold(user, Said.trouble("The message is not there any more."));
    }
    return doing.told(
        user,
        () ->
            payloads.messageAction(
                user, channel.get(), message, Actions.of(message.blocks(), control, chosen)),
        AckEffects::ofPress);
  }

  Sight messageShortcut(User user, String name, Channel channel, Message message) {
    return shortcut(
        user,
        installation().messageShortcuts(),
        name,
        id -> payloads.messageShortcut(user, id, channel, message));
  }

  Sight globalShortcut(User user, String name) {
    return shortcut(
        user, installation().globalShortcuts(), name, id -> payloads.globalShortcut(user, id));
  }

  private Sight shortcut(
      User user, Map<String, String> known, String name, Function<String, Parcel> payload) {
    return Optional.ofNullable(known.get(name))
        .map(id -> doing.told(user, () -> payload.apply(id), AckEffects::ofPress))
        .orElseGet(
            () -> doing.untold(user, Said.trouble("there is no shortcut \"%s\"".formatted(name))));
  }

  Sight openHome(User user, Channel direct) {
    return doing.changed(
        user,
        () -> {
          var view = workspace.screens().home(user.id()).map(payloads::inside);
          acts.openHome(user, direct, view.map(it -> it.path("view")));
        });
  }
}
