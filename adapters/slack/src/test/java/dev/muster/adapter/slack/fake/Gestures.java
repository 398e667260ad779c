package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.adapter.slack.fake.AckEffects.Said;
import dev.muster.adapter.slack.fake.Message.Content;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/// Lets people do things, and tells the app what Slack tells it then.
final class Gestures {
  private final Workspace workspace;
  private final Acts acts;
  private final Events events;
  private final Deliveries deliveries;
  private final Payloads payloads;
  private final AckEffects effects;
  private final Typed typed;

  Gestures(
      Workspace workspace,
      Acts acts,
      Events events,
      Deliveries deliveries,
      Payloads payloads,
      AckEffects effects) {
    this.workspace = workspace;
    this.acts = acts;
    this.events = events;
    this.deliveries = deliveries;
    this.payloads = payloads;
    this.effects = effects;
    this.typed = new Typed(workspace);
  }

  Workspace workspace() {
    return workspace;
  }

  Eyes eyes(User user) {
    return new Eyes(workspace, user);
  }

  void tell(String subscription, ObjectNode event) {
    events.tell(subscription, event);
  }

  Sight command(User user, String line, Channel channel, boolean isInThread) {
    var space = line.indexOf(' ');
    var command = space < 0 ? line : line.substring(0, space);
    var text = space < 0 ? "" : line.substring(space + 1).strip();
    var commands = workspace.grants().installation().commands();
    if (!commands.containsKey(command) || !workspace.grants().isWorking()) {
      return sight(user, Said.trouble("%s is not a valid command.".formatted(command)));
    }
    if (isInThread) {
      return sight(user, Said.trouble(command + " is not supported in threads. Sorry!"));
    }
    var since = workspace.stamp();
    var escaped = typed.asCommand(text, commands.getOrDefault(command, false));
    var delivery = deliver(() -> payloads.command(user, channel, command, escaped));
    return sight(user, since, delivery, effects.ofCommand(delivery.ack(), command, channel, user));
  }

  /// Returns when the app has acknowledged it, or when it is clear that it will not.
  private Delivery deliver(Supplier<Parcel> parcel) {
    var delivery = deliveries.deliver(workspace.turns().take(parcel));
    var _ = delivery.ack();
    return delivery;
  }

  private Sight sight(User user, Said said) {
    return new Sight(workspace, eyes(user), workspace.stamp(), Optional.empty(), said);
  }

  private Sight sight(User user, String since, Delivery delivery, Said said) {
    return new Sight(workspace, eyes(user), since, Optional.of(delivery), said);
  }

  /// Changes something and waits until the app has acknowledged what it was told of it.
  Sight act(User user, Runnable change) {
    var since = workspace.stamp();
    workspace.turns().take(change);
    deliveries.settle();
    return new Sight(workspace, eyes(user), since, Optional.empty(), Said.nothing());
  }

  Sight say(User user, String words, Channel channel, Optional<String> thread) {
    return act(
        user,
        () -> {
          var _ = acts.post(channel, user.id(), thread, written(words));
        });
  }

  private Content written(String words) {
    var text = typed.asMessage(words);
    return new Content(text, typed.blocks(text), Json.object(), java.util.List.of());
  }

  Sight edit(User user, Channel channel, Message message, String words) {
    return act(user, () -> acts.edit(channel, message, written(words)));
  }

  Acts acts() {
    return acts;
  }

  /// Their conversation with the app, whether or not anybody wrote in it yet.
  Channel direct(User user) {
    return workspace
        .turns()
        .take(() -> {
          var both = new TreeSet<String>();
          both.add(user.id());
          both.add(workspace.bot().id());
          return workspace
              .findDirect(Kind.DIRECT, both.stream().toList())
              .orElseGet(() -> {
                var channel = workspace.add(Kind.DIRECT, "", user.id());
                both.forEach(channel::join);
                return channel;
              });
        });
  }

  Sight pressInMessage(User user, Message message, Control control, Optional<String> chosen) {
    var channel = workspace.findChannel(message.channel());
    if (channel.isEmpty() || message.isDeleted()) {
      return sight(user, Said.trouble("The message is not there any more."));
    }
    var since = workspace.stamp();
    var delivery =
        deliver(() ->
            payloads.messageAction(
                user, channel.get(), message, action(message.content(), control, chosen)));
    return sight(user, since, delivery, AckEffects.ofPress(delivery.ack()));
  }

  /// A stale button still carries what it carried when it was seen.
  private static ObjectNode action(Content content, Control control, Optional<String> chosen) {
    return Elements.find(content.blocks(), control.block(), control.action())
        .map(element -> action(element, control, chosen))
        .orElseGet(() -> named(control).put("type", control.kind()).put("value", control.value()));
  }

  private static ObjectNode action(JsonNode element, Control control, Optional<String> chosen) {
    var action = named(control);
    if (chosen.isPresent()) {
      action.setAll(Elements.chosen(element, chosen.get()));
    } else {
      action.put("type", control.kind());
      for (var field : java.util.List.of("text", "value", "style", "url")) {
        Optional.ofNullable(element.get(field)).ifPresent(value -> action.set(field, value));
      }
    }
    return action;
  }

  private static ObjectNode named(Control control) {
    return Json.object().put("action_id", control.action()).put("block_id", control.block());
  }

  /// What is chosen in a view is also kept in it. The app hears only of what it wants to hear of at
  /// once.
  Sight pressInView(User user, View view, Control control, Optional<String> chosen) {
    var element =
        Elements.find(view.blocks(), control.block(), control.action())
            .orElseThrow(() -> new AssertionError("it is not there any more: " + control));
    var action = action(element, control, chosen);
    chosen.ifPresent(value -> {
      var filled = Elements.chosen(element, value);
      view.fill(view.inputs().with(control.block(), control.action(), filled));
    });
    if (!isToldAtOnce(view, control)) {
      return sight(user, Said.nothing());
    }
    var since = workspace.stamp();
    var delivery = deliver(() -> payloads.viewAction(user, view, action));
    return sight(user, since, delivery, AckEffects.ofPress(delivery.ack()));
  }

  private static boolean isToldAtOnce(View view, Control control) {
    return Json.each(view.blocks())
        .filter(block -> Json.text(block, "block_id").equals(control.block()))
        .anyMatch(block ->
            !Json.text(block, "type").equals("input") || block.path("dispatch_action").asBoolean());
  }

  Sight submit(User user, View view) {
    var problems = FormCheck.problems(view);
    if (!problems.isEmpty()) {
      return sight(user, new Said(Optional.empty(), problems));
    }
    var since = workspace.stamp();
    var delivery = deliver(() -> payloads.submission(user, view));
    return sight(user, since, delivery, effects.ofSubmission(delivery.ack(), view));
  }

  Sight close(User user, View view) {
    var isCleared = view.body().path("clear_on_close").asBoolean();
    workspace
        .turns()
        .take(() -> {
          if (isCleared) {
            workspace.screens().clear(user.id());
          } else {
            workspace.screens().close(view);
          }
        });
    if (!view.body().path("notify_on_close").asBoolean()) {
      return sight(user, Said.nothing());
    }
    var since = workspace.stamp();
    var delivery = deliver(() -> payloads.closing(user, view, isCleared));
    return sight(user, since, delivery, Said.nothing());
  }

  Sight messageShortcut(User user, String name, Channel channel, Message message) {
    var callback = workspace.grants().installation().messageShortcuts().get(name);
    return shortcut(
        user,
        name,
        Optional.ofNullable(callback),
        id -> payloads.messageShortcut(user, id, channel, message));
  }

  Sight globalShortcut(User user, String name) {
    var callback = workspace.grants().installation().globalShortcuts().get(name);
    return shortcut(
        user, name, Optional.ofNullable(callback), id -> payloads.globalShortcut(user, id));
  }

  private Sight shortcut(
      User user,
      String name,
      Optional<String> callback,
      java.util.function.Function<String, Parcel> payload) {
    if (callback.isEmpty()) {
      return sight(user, Said.trouble("there is no shortcut \"%s\"".formatted(name)));
    }
    var since = workspace.stamp();
    var delivery = deliver(() -> payload.apply(callback.get()));
    return sight(user, since, delivery, AckEffects.ofPress(delivery.ack()));
  }

  Sight openHome(User user, Channel direct) {
    return act(
        user,
        () -> {
          var event = acts.event("app_home_opened").put("user", user.id());
          event.put("channel", direct.id()).put("tab", "home");
          workspace
              .screens()
              .home(user.id())
              .ifPresent(view -> event.set("view", payloads.inside(view).path("view")));
          events.tell("app_home_opened", event);
        });
  }

  /// The options that the app offers for what was typed into an external select, by label.
  Map<String, String> lookUp(User user, View view, Control control, String words) {
    var element = Json.object().put("action_id", control.action()).put("block_id", control.block());
    var delivery = deliver(() -> payloads.suggestion(user, payloads.inside(view), element, words));
    return delivery.ack() instanceof Ack.Received(var payload)
        ? options(payload.orElse(Json.object()))
        : Map.of();
  }

  private static Map<String, String> options(JsonNode payload) {
    var options = new java.util.LinkedHashMap<String, String>();
    Elements.allOptions(payload)
        .forEach(option ->
            options.put(Json.text(option.path("text"), "text"), Json.text(option, "value")));
    return options;
  }
}
