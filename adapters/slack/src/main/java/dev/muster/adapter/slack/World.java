package dev.muster.adapter.slack;

import com.slack.api.bolt.App;
import com.slack.api.model.User;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.ChannelArchiveEvent;
import com.slack.api.model.event.ChannelDeletedEvent;
import com.slack.api.model.event.ChannelRenameEvent;
import com.slack.api.model.event.ChannelUnarchiveEvent;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.GroupArchiveEvent;
import com.slack.api.model.event.GroupDeletedEvent;
import com.slack.api.model.event.GroupRenameEvent;
import com.slack.api.model.event.GroupUnarchiveEvent;
import com.slack.api.model.event.TeamJoinEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import com.slack.api.model.event.UserChangeEvent;
import java.util.function.Consumer;

/// What changes in the workspace without anybody speaking to Muster.
record World(Introductions names, Happenings happenings) {
  void addTo(App app) {
    on(app, UserChangeEvent.class, event -> changed(event.getUser()));
    on(app, TeamJoinEvent.class, event -> changed(event.getUser()));
    on(
        app,
        ChannelRenameEvent.class,
        event -> renamed(event.getChannel().getId(), event.getChannel().getName()));
    on(
        app,
        GroupRenameEvent.class,
        event -> renamed(event.getChannel().getId(), event.getChannel().getName()));
    on(
        app,
        ChannelArchiveEvent.class,
        event -> happenings.archived(names.room(event.getChannel())));
    on(app, GroupArchiveEvent.class, event -> happenings.archived(names.room(event.getChannel())));
    on(
        app,
        ChannelUnarchiveEvent.class,
        event -> happenings.unarchived(names.room(event.getChannel())));
    on(
        app,
        GroupUnarchiveEvent.class,
        event -> happenings.unarchived(names.room(event.getChannel())));
    on(app, ChannelDeletedEvent.class, event -> happenings.deleted(names.room(event.getChannel())));
    on(app, GroupDeletedEvent.class, event -> happenings.deleted(names.room(event.getChannel())));
    on(
        app,
        AppUninstalledEvent.class,
        _ -> happenings.shutOut("Muster was removed from the workspace"));
    on(app, TokensRevokedEvent.class, event -> revoked(event));
  }

  private static <E extends Event> void on(App app, Class<E> kind, Consumer<E> hear) {
    app.event(
        kind,
        (payload, context) -> {
          hear.accept(payload.getEvent());
          return context.ack();
        });
  }

  private void changed(User user) {
    names.people().learn(user);
    if (user.isDeleted()) {
      happenings.left(names.person(user.getId()));
    }
  }

  private void renamed(String room, String name) {
    happenings.renamed(names.room(room), name);
  }

  /// Tokens of people may be taken back too; they are none of ours.
  private void revoked(TokensRevokedEvent event) {
    var bots = event.getTokens().getBot();
    if (bots != null && !bots.isEmpty()) {
      happenings.shutOut("Muster's token was taken back");
    }
  }
}
