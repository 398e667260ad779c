package dev.muster.adapter.slack;

import com.slack.api.methods.response.conversations.ConversationsListResponse;
import com.slack.api.model.Conversation;
import com.slack.api.model.ConversationType;
import dev.muster.workspace.RoomId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds a channel that hears of incidents, once, and joins it. A channel that is renamed stays the
/// one, after the next start too; one that is gone is looked for again, by its name.
final class Announcements {
  private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);
  private static final int A_PAGE = 999;
  private static final int PATIENCE = 10;
  private static final List<ConversationType> PUBLIC = List.of(ConversationType.PUBLIC_CHANNEL);
  private static final List<ConversationType> ALL =
      List.of(ConversationType.PUBLIC_CHANNEL, ConversationType.PRIVATE_CHANNEL);

  private final Introductions names;
  private final WebApi api;
  private final Named named;
  private volatile Optional<RoomId> room = Optional.empty();
  private volatile boolean isLookedFor = true;
  private volatile String told = "";

  Announcements(Introductions names, Named named) {
    this.names = names;
    this.api = names.api();
    this.named = named;
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
  boolean find() {
    return room.isPresent()
        || switch (sought()) {
          case Answer.Ok<Optional<Conversation>>(var channel) -> isKnown(channel);
          case Answer.No<Optional<Conversation>>(var error, _) -> {
            isLookedFor = false;
            yield isNotFound(error);
          }
          case Answer.Later<Optional<Conversation>>(_, var why) -> isNotFound(why);
          case Answer.Unclear<Optional<Conversation>>(var why) -> isNotFound(why);
        };
  }

  private Answer<Optional<Conversation>> sought() {
    return named
        .remembered()
        .map(this::known)
        .orElseGet(() -> new Answer.Ok<>(Optional.empty()))
        .flatMap(known -> known.isPresent() ? new Answer.Ok<>(known) : found());
  }

  /// The one that was found before, if people can still talk in it.
  private Answer<Optional<Conversation>> known(RoomId before) {
    var answer =
        api.ask(slack -> slack.conversationsInfo(r -> r.channel(before.value())))
            .map(info -> Optional.of(info.getChannel()).filter(channel -> !channel.isArchived()));
    return answer instanceof Answer.No<?> ? new Answer.Ok<>(Optional.empty()) : answer;
  }

  /// Asked for private ones that it does not let us see, Slack answers nothing at all.
  private Answer<Optional<Conversation>> found() {
    var answer = found(ALL);
    return answer instanceof Answer.No<?>(var error, _) && error.equals("missing_scope")
        ? found(PUBLIC)
        : answer;
  }

  private Answer<Optional<Conversation>> found(List<ConversationType> kinds) {
    return new Listing<ConversationsListResponse>(
            cursor ->
                api.ask(slack ->
                    slack.conversationsList(
                        r -> r.types(kinds).excludeArchived(true).limit(A_PAGE).cursor(cursor))),
            page -> Listing.cursor(page.getResponseMetadata()),
            PATIENCE)
        .find(page ->
            Stream.ofNullable(page.getChannels())
                .flatMap(List::stream)
                .filter(this::isIt)
                .findFirst());
  }

  private boolean isKnown(Optional<Conversation> channel) {
    channel.ifPresent(this::enter);
    isLookedFor = false;
    return channel.isPresent() || isNotFound("there is no such channel, or Muster is not in it");
  }

  private boolean isIt(Conversation channel) {
    return named.name().equals(channel.getName()) && !channel.isArchived();
  }

  /// Where Muster may not join it may still be allowed to speak.
  private void enter(Conversation channel) {
    var found = names.room(channel.getId());
    room = Optional.of(found);
    told = "";
    named.remember(found);
    if (!channel.isMember()
        && api.ask(slack -> slack.conversationsJoin(r -> r.channel(channel.getId())))
            instanceof Answer.No<?>(var error, _)) {
      LOG.warn("Muster cannot join #{} ({}). Invite it there.", channel.getName(), error);
    }
  }

  /// Looked for every minute, and told when something new is to be told.
  private boolean isNotFound(String why) {
    if (!why.equals(told)) {
      LOG.warn(
          "#{} is not found, so what is to be said there waits: {}. Open it, or name another in muster.yaml.",
          named.name(),
          why);
    }
    told = why;
    return false;
  }
}
