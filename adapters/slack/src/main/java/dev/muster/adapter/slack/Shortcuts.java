package dev.muster.adapter.slack;

import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.bolt.App;
import dev.muster.reception.Saying;
import dev.muster.workspace.MessageId;
import java.util.Optional;
import java.util.function.Supplier;

/// What people choose from Slack's menus: of everything, and of a message.
record Shortcuts(Hearing hearing, Replying replying, Introductions names, Library library) {
  void addTo(App app) {
    app.globalShortcut(
        Entrances.DECLARE_ANYWHERE,
        (request, _) -> Acks.of(hearing.hear(turn(request.getPayload()))));
    app.messageShortcut(
        Entrances.DECLARE_FROM_MESSAGE,
        (request, _) -> {
          var chosen = request.getPayload();
          return Acks.of(hearing.hear(turn(chosen, () -> raised(chosen))));
        });
    app.messageShortcut(
        Entrances.ADD_TO_TIMELINE,
        (request, _) -> {
          var chosen = request.getPayload();
          return Acks.of(hearing.hear(turn(chosen, () -> added(chosen))));
        });
  }

  private Turn turn(GlobalShortcutPayload chosen) {
    var asker =
        new Asker(
            names.person(chosen.getUser().getId()),
            new Spot.Nowhere(),
            Optional.empty(),
            Optional.ofNullable(chosen.getTriggerId()));
    return new Press(
        replying,
        Keys.shortcut(chosen.getTriggerId()),
        asker,
        () -> new Saying.Typed("/incident declare"));
  }

  private Turn turn(MessageShortcutPayload chosen, Supplier<Saying> saying) {
    var asker =
        new Asker(
            names.person(chosen.getUser().getId()),
            new Spot.InRoom(names.room(chosen.getChannel().getId()), Optional.empty()),
            Optional.ofNullable(chosen.getResponseUrl()),
            Optional.ofNullable(chosen.getTriggerId()));
    return new Press(replying, Keys.shortcut(chosen.getTriggerId()), asker, saying);
  }

  private Saying raised(MessageShortcutPayload chosen) {
    var message = message(chosen);
    var said = library.read(message, chosen.getMessage());
    return new Saying.Raised(
        message,
        said.author(),
        said.words(),
        said.at(),
        library.link(message),
        isPrivate(chosen.getChannel().getName()));
  }

  /// Slack names no private conversation to an app, but says what it is.
  private static boolean isPrivate(String channel) {
    return channel.equals("privategroup")
        || channel.equals("directmessage")
        || channel.startsWith("mpdm");
  }

  private Saying added(MessageShortcutPayload chosen) {
    var message = message(chosen);
    var said = library.read(message, chosen.getMessage());
    var link = Optional.of(library.link(message)).filter(at -> !at.isEmpty());
    return new Saying.Added(message, said.author(), said.words(), said.at(), link);
  }

  private MessageId message(MessageShortcutPayload chosen) {
    return new MessageId(names.room(chosen.getChannel().getId()), chosen.getMessageTs());
  }
}
