package dev.muster.adapter.slack;

import com.slack.api.methods.response.conversations.ConversationsListResponse;
import com.slack.api.model.Conversation;
import com.slack.api.model.ConversationType;
import dev.muster.workspace.RoomId;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds a channel that hears of incidents, once, and joins it. A channel that is renamed stays the
/// one; one that is gone is looked for again.
final class Announcements {
  private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);
  private static final int A_PAGE = 999;
  private static final int PATIENCE = 10;
  private static final List<ConversationType> PUBLIC = List.of(ConversationType.PUBLIC_CHANNEL);
  private static final List<ConversationType> ALL =
      List.of(ConversationType.PUBLIC_CHANNEL, ConversationType.PRIVATE_CHANNEL);

  private final Introductions names;
  private final WebApi api;
  private final String name;
  private volatile Optional<RoomId> room = Optional.empty();
  private volatile boolean isLookedFor = true;

  Announcements(Introductions names, WebApi api, String name) {
    this.names = names;
    this.api = api;
    this.name = name;
  }

  /// Never asks Slack.
  Optional<RoomId> room() {
    return room;
  }

  /// Whether Slack has yet to say whether there is one.
  boolean isLookedFor() {
    return room.isEmpty() && isLookedFor;
  }

  void forget(RoomId gone) {
    isLookedFor = true;
    room = room.filter(one -> !one.equals(gone));
  }

  /// @return whether it is known
  boolean find() throws InterruptedException {
    var kinds = ALL;
    Optional<String> cursor = room.isPresent() ? Optional.empty() : Optional.of("");
    for (int pauses = 0; cursor.isPresent() && room.isEmpty() && pauses < PATIENCE; ) {
      switch (page(kinds, cursor.get())) {
        case Answer.Ok<ConversationsListResponse>(var page) -> {
          page.getChannels().stream().filter(this::isIt).findFirst().ifPresent(this::enter);
          cursor =
              Optional.ofNullable(page.getResponseMetadata().getNextCursor())
                  .filter(next -> !next.isEmpty());
        }
        case Answer.Later<ConversationsListResponse>(var pause, _) -> {
          pauses++;
          Thread.sleep(pause);
        }
        case Answer.No<ConversationsListResponse>(var error, _) -> {
          if (!error.equals("missing_scope") || kinds.equals(PUBLIC)) {
            isLookedFor = false;
            return isNotFound(error);
          }
          kinds = PUBLIC;
        }
        case Answer.Unclear<ConversationsListResponse>(var why) -> {
          return isNotFound(why);
        }
      }
    }
    isLookedFor = cursor.isPresent();
    return room.isPresent() || isNotFound("there is no such channel, or Muster is not in it");
  }

  /// Asked for private ones that it does not let us see, Slack answers nothing at all.
  private Answer<ConversationsListResponse> page(List<ConversationType> kinds, String cursor) {
    return api.ask(slack ->
        slack.conversationsList(
            r -> r.types(kinds).excludeArchived(true).limit(A_PAGE).cursor(cursor)));
  }

  private boolean isIt(Conversation channel) {
    return name.equals(channel.getName()) && !channel.isArchived();
  }

  /// Where Muster may not join it may still be allowed to speak.
  private void enter(Conversation channel) {
    room = Optional.of(names.room(channel.getId()));
    if (!channel.isMember()
        && api.ask(slack -> slack.conversationsJoin(r -> r.channel(channel.getId())))
            instanceof Answer.No<?>(var error, _)) {
      LOG.warn("Muster cannot join #{} ({}). Invite it there.", name, error);
    }
  }

  private boolean isNotFound(String why) {
    LOG.warn(
        "#{} is not found, so nothing is said there: {}. Open it, or name another in muster.yaml.",
        name,
        why);
    return false;
  }
}
