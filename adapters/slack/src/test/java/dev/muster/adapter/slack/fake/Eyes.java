package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.muster.adapter.slack.fake.blocks.Names;
import dev.muster.adapter.slack.fake.blocks.Piece;
import dev.muster.adapter.slack.fake.blocks.Reading;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What one person sees.
final class Eyes implements Names {
  private final Workspace workspace;
  private final User user;
  private final Reading reading = new Reading(this);

  Eyes(Workspace workspace, User user) {
    this.workspace = workspace;
    this.user = user;
  }

  @Override
  public String person(String id) {
    return workspace.findUser(id).map(User::handle).orElse(id);
  }

  @Override
  public String channel(String id) {
    return workspace
        .findChannel(id)
        .filter(this::sees)
        .map(Channel::name)
        .orElse("private-channel");
  }

  @Override
  public String group(String id) {
    return workspace.findUserGroup(id).map(UserGroup::handle).orElse(id);
  }

  @Override
  public ZoneId zone() {
    return user.zone();
  }

  @Override
  public String date(Piece.Date date) {
    return workspace.showsMoments() ? Names.super.date(date) : date.fallback();
  }

  /// Strangers see only where they were let in.
  boolean sees(Channel channel) {
    var isOpen = channel.kind() == Kind.PUBLIC && !channel.isDeleted();
    return channel.has(user.id()) || (isOpen && !workspace.isStranger(user));
  }

  boolean sees(Message message) {
    return message.onlyFor().map(user.id()::equals).orElse(true);
  }

  List<SeenMessage> messages(Channel channel) {
    return sees(channel)
        ? channel.messages().stream().filter(this::sees).map(this::seen).toList()
        : List.of();
  }

  SeenMessage seen(Message message) {
    var fallback = reading.mrkdwn(message.text());
    return new SeenMessage(
        message.channel(),
        message.ts(),
        person(message.author()),
        message.blocks().isEmpty() ? fallback : reading.blocks(message.blocks()),
        fallback,
        controls(message.blocks(), Inputs.untouched(message.blocks())),
        message.isPinned(),
        !message.subtype().isEmpty(),
        message.onlyFor().isPresent(),
        message.editedAt().isPresent(),
        message.thread(),
        documents(message),
        reactions(message));
  }

  private static Map<String, String> documents(Message message) {
    var documents = new LinkedHashMap<String, String>();
    message.files().forEach(file -> documents.put(file.name(), file.content()));
    return documents;
  }

  private Map<String, List<String>> reactions(Message message) {
    var reactions = new LinkedHashMap<String, List<String>>();
    message
        .reactions()
        .forEach((emoji, who) -> reactions.put(emoji, who.stream().map(this::person).toList()));
    return reactions;
  }

  private static List<Control> controls(ArrayNode blocks, Inputs inputs) {
    return Json.each(blocks)
        .flatMap(block ->
            ElementValues.of(block).stream()
                .flatMap(element -> {
                  var held =
                      inputs.at(Json.text(block, "block_id"), Json.text(element, "action_id"));
                  var value =
                      ElementValues.holdsValue(element)
                          ? ElementValues.words(held)
                          : Json.text(element, "value");
                  return Stream.of(Control.of(block, element, value));
                }))
        .toList();
  }

  SeenView seen(View view, Map<String, String> problems) {
    var body = view.body();
    return new SeenView(
        view.id(),
        view.callbackId(),
        reading.text(body.path("title")),
        reading.text(body.path("submit")),
        reading.blocks(view.blocks()),
        controls(view.blocks(), view.inputs()),
        problems);
  }

  Optional<View> top() {
    return workspace.turns().take(() -> workspace.screens().top(user.id()));
  }

  Optional<View> home() {
    return workspace.turns().take(() -> workspace.screens().home(user.id()));
  }
}
