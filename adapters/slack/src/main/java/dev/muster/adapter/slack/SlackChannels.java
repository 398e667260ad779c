package dev.muster.adapter.slack;

import com.slack.api.methods.response.conversations.ConversationsListResponse;
import com.slack.api.model.Conversation;
import com.slack.api.model.ConversationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The channels that Muster can see, archived ones too.
///
/// @param seesPrivate whether Slack may be asked for private ones: asked for what it does not
///   allow, it answers nothing at all
record SlackChannels(WebApi api, boolean seesPrivate) {
  private static final int A_PAGE = 999;

  /// Enough for workspaces of thirty thousand channels.
  private static final int PAGES = 30;

  /// What became of looking for one.
  sealed interface Found {
    record Here() implements Found {}

    record Archived() implements Found {}

    record Nowhere() implements Found {}

    record Unknown(String why) implements Found {}
  }

  Found named(String name) {
    var cursor = Optional.of("");
    for (int page = 0; page < PAGES && cursor.isPresent(); page++) {
      switch (page(cursor.get())) {
        case Answer.Ok<ConversationsListResponse>(var some) -> {
          var found = some.getChannels().stream().filter(one -> name.equals(one.getName()));
          var state = found.findFirst().map(SlackChannels::state);
          if (state.isPresent()) {
            return state.get();
          }
          cursor =
              Optional.ofNullable(some.getResponseMetadata().getNextCursor())
                  .filter(next -> !next.isEmpty());
        }
        case Answer.No<ConversationsListResponse>(var error, _) -> {
          return new Found.Unknown(error);
        }
        case Answer.Later<ConversationsListResponse>(_, var why) -> {
          return new Found.Unknown(why);
        }
        case Answer.Unclear<ConversationsListResponse>(var why) -> {
          return new Found.Unknown(why);
        }
      }
    }
    return new Found.Nowhere();
  }

  private static Found state(Conversation channel) {
    return channel.isArchived() ? new Found.Archived() : new Found.Here();
  }

  private Answer<ConversationsListResponse> page(String cursor) {
    var types = new ArrayList<>(List.of(ConversationType.PUBLIC_CHANNEL));
    if (seesPrivate) {
      types.add(ConversationType.PRIVATE_CHANNEL);
    }
    return api.askOnce(
        slack -> slack.conversationsList(r -> r.types(types).limit(A_PAGE).cursor(cursor)));
  }
}
