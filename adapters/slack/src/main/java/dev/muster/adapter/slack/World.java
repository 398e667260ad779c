package dev.muster.adapter.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
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
import com.slack.api.model.event.MemberJoinedChannelEvent;
import com.slack.api.model.event.MemberLeftChannelEvent;
import com.slack.api.model.event.TeamJoinEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import com.slack.api.model.event.UserChangeEvent;
import dev.muster.happening.Happening;
import dev.muster.happening.Happenings;
import dev.muster.workspace.RoomId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What changes in the workspace without anybody speaking to Muster.
///
/// @param shutOut is told why nothing can be said there any more
record World(
    Introductions names, Attendance attendance, Happenings happenings, Consumer<String> shutOut) {
  private static final Logger LOG = LoggerFactory.getLogger(World.class);

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
    onRoom(app, ChannelArchiveEvent.class, event -> event.getChannel(), Happening.Archived::new);
    onRoom(app, GroupArchiveEvent.class, event -> event.getChannel(), Happening.Archived::new);
    onRoom(app, ChannelUnarchiveEvent.class, event -> event.getChannel(), Happening.Opened::new);
    onRoom(app, GroupUnarchiveEvent.class, event -> event.getChannel(), Happening.Opened::new);
    onRoom(app, ChannelDeletedEvent.class, event -> event.getChannel(), Happening.Lost::new);
    onRoom(app, GroupDeletedEvent.class, event -> event.getChannel(), Happening.Lost::new);
    on(app, MemberJoinedChannelEvent.class, attendance::joined);
    on(app, MemberLeftChannelEvent.class, attendance::left);
    on(app, AppUninstalledEvent.class, _ -> shutOut("Muster was removed from the workspace"));
    on(app, TokensRevokedEvent.class, this::revoked);
  }

  private <E extends Event> void onRoom(
      App app, Class<E> kind, Function<E, String> room, Function<RoomId, Happening> what) {
    on(app, kind, event -> Optional.of(what.apply(names.room(room.apply(event)))));
  }

  private <E extends Event> void on(App app, Class<E> kind, Function<E, Optional<Happening>> read) {
    app.event(
        kind,
        (payload, _) ->
            read.apply(payload.getEvent())
                .map(what -> told(Keys.event(payload.getEventId()), what))
                .orElseGet(Response::ok));
  }

  /// What was not kept Slack delivers again.
  private Response told(String key, Happening what) {
    try {
      happenings.happened(key, what);
      return Response.ok();
    } catch (RuntimeException e) {
      LOG.error("{} could not be kept", what, e);
      throw new Unheard();
    }
  }

  private Optional<Happening> changed(User user) {
    names.people().learn(user);
    return user.isDeleted()
        ? Optional.of(new Happening.Gone(names.person(user.getId())))
        : Optional.empty();
  }

  private Optional<Happening> renamed(String room, String name) {
    return Optional.of(new Happening.Renamed(names.room(room), name));
  }

  /// Tokens of people may be taken back too; they are none of ours.
  private Optional<Happening> revoked(TokensRevokedEvent event) {
    var bots = event.getTokens().getBot();
    return bots == null || bots.isEmpty()
        ? Optional.empty()
        : shutOut("Muster's token was taken back");
  }

  private Optional<Happening> shutOut(String why) {
    shutOut.accept(why);
    return Optional.empty();
  }
}
