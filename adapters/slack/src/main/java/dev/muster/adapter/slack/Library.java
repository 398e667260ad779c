package dev.muster.adapter.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatGetPermalinkResponse;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.methods.response.reactions.ReactionsGetResponse;
import com.slack.api.model.File;
import com.slack.api.model.Message;
import dev.muster.person.PersonId;
import dev.muster.workspace.MessageId;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Looks up what was said, where Slack lets us read it.
final class Library {
  private final WebApi api;
  private final Introductions names;
  private final Typed typed;
  private final Supplier<String> self;

  /// @param self Slack's id of Muster itself
  Library(WebApi api, Introductions names, Typed typed, Supplier<String> self) {
    this.api = api;
    this.names = names;
    this.typed = typed;
    this.self = self;
  }

  /// A message as it stands.
  record Said(PersonId author, String words, Instant at) {}

  /// @param author whose message it is, as far as was told
  Said find(MessageId id, Optional<String> author) {
    return found(id)
        .map(message -> read(id, message))
        .orElseGet(() ->
            new Said(
                names.person(author.orElseGet(self)), link(id), Timestamps.moment(id.value())));
  }

  Said read(MessageId id, Message message) {
    var author =
        Stream.of(message.getUser(), message.getBotId())
            .filter(one -> one != null)
            .findFirst()
            .orElseGet(self);
    var person = names.person(author);
    names.people().meet(person, names.api());
    return new Said(person, words(message), Timestamps.moment(id.value()));
  }

  /// What it says, with the names of its files.
  String words(Message message) {
    var text =
        Optional.ofNullable(message.getText())
            .filter(words -> !words.isBlank())
            .map(typed::read)
            .orElseGet(() -> new Embedded(typed::read).of(message));
    var files =
        Optional.ofNullable(message.getFiles()).orElse(List.of()).stream()
            .map(File::getName)
            .filter(name -> name != null)
            .toList();
    return Stream.concat(Stream.of(text), files.stream())
        .filter(words -> !words.isBlank())
        .reduce((all, more) -> all + "\n" + more)
        .orElse("");
  }

  /// Where it is to be read; empty if Slack does not say.
  String link(MessageId id) {
    return api.ask(slack ->
        slack.chatGetPermalink(r -> r.channel(id.room().value()).messageTs(id.value())))
            instanceof Answer.Ok<ChatGetPermalinkResponse>(var answer)
        ? answer.getPermalink()
        : "";
  }

  /// Whether an emoji is on a message, as far as Slack says.
  enum Mark {
    ON,
    OFF,
    UNKNOWN
  }

  /// Whether anybody but Muster has this emoji on it.
  Mark mark(MessageId id, String emoji) {
    return api.ask(slack ->
        slack.reactionsGet(r -> r.channel(id.room().value()).timestamp(id.value()).full(true)))
            instanceof Answer.Ok<ReactionsGetResponse>(var answer)
        ? mark(answer.getMessage(), emoji)
        : Mark.UNKNOWN;
  }

  private Mark mark(ReactionsGetResponse.Message message, String emoji) {
    return Optional.ofNullable(message.getReactions()).stream()
            .flatMap(List::stream)
            .filter(reaction -> reaction.getName().equals(emoji))
            .flatMap(reaction -> reaction.getUsers().stream())
            .anyMatch(user -> !user.equals(self.get()))
        ? Mark.ON
        : Mark.OFF;
  }

  /// In the room, or in one of its threads.
  private Optional<Message> found(MessageId id) {
    return latest(api.ask(slack -> history(slack, id)).map(it -> it.getMessages()), id)
        .or(() -> latest(api.ask(slack -> replies(slack, id)).map(it -> it.getMessages()), id));
  }

  private static Optional<Message> latest(Answer<List<Message>> answer, MessageId id) {
    return answer instanceof Answer.Ok<List<Message>>(var messages)
        ? messages.stream().filter(message -> id.value().equals(message.getTs())).findFirst()
        : Optional.empty();
  }

  private static ConversationsHistoryResponse history(MethodsClient slack, MessageId id)
      throws IOException, SlackApiException {
    return slack.conversationsHistory(r ->
        r.channel(id.room().value())
            .oldest(id.value())
            .latest(id.value())
            .inclusive(true)
            .limit(1));
  }

  private static ConversationsRepliesResponse replies(MethodsClient slack, MessageId id)
      throws IOException, SlackApiException {
    return slack.conversationsReplies(r ->
        r.channel(id.room().value())
            .ts(id.value())
            .oldest(id.value())
            .latest(id.value())
            .inclusive(true)
            .limit(1));
  }
}
