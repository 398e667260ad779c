package dev.muster.adapter.slack;

import com.slack.api.methods.response.conversations.ConversationsListResponse;
import com.slack.api.model.Conversation;
import com.slack.api.model.ConversationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The channels that Muster can see, archived ones too.
///
/// @param seesPrivate whether Slack may be asked for private ones: asked for what it does not
///   allow, it answers nothing at all
record SlackChannels(WebApi api, boolean seesPrivate) {
  private static final int A_PAGE = 999;

  /// What became of looking for one.
  sealed interface Found {
    record Here() implements Found {}

    record Archived() implements Found {}

    record Nowhere() implements Found {}

    record Unknown(String why) implements Found {}
  }

  Found named(String name) {
    return found(everything().find(page -> named(name, page)));
  }

  private Listing<ConversationsListResponse> everything() {
    return new Listing<>(this::page, page -> Listing.cursor(page.getResponseMetadata()), 0);
  }

  private static Found found(Answer<Optional<Conversation>> answer) {
    return switch (answer) {
      case Answer.Ok<Optional<Conversation>>(var channel) ->
          channel.map(SlackChannels::state).orElseGet(Found.Nowhere::new);
      case Answer.No<?>(var error, _) -> new Found.Unknown(error);
      case Answer.Later<?>(_, var why) -> new Found.Unknown(why);
      case Answer.Unclear<?>(var why) -> new Found.Unknown(why);
    };
  }

  private static Optional<Conversation> named(String name, ConversationsListResponse page) {
    return Stream.ofNullable(page.getChannels())
        .flatMap(List::stream)
        .filter(one -> name.equals(one.getName()))
        .findFirst();
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
