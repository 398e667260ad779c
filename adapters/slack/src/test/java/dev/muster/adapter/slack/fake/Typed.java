package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.adapter.slack.fake.blocks.Mrkdwn;
import dev.muster.adapter.slack.fake.blocks.Piece;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns what somebody typed into what Slack makes of it: names become ids, addresses become links,
/// and `&`, `<` and `>` are escaped.
final class Typed {
  private static final Pattern SPECIAL =
      Pattern.compile(
          "(?<name>(?<![\\w.])@[\\w.-]*\\w)|(?<room>(?<![\\w#&])#[\\w-]+)"
              + "|(?<mail>[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)"
              + "|(?<url>https?://[^\\s<>]+)");
  private static final List<String> EVERYBODY = List.of("here", "channel", "everyone");

  private final Workspace workspace;

  Typed(Workspace workspace) {
    this.workspace = workspace;
  }

  /// As the text of a message.
  String asMessage(String typed) {
    return replaced(typed, false);
  }

  /// As the text of a command; ids carry their names along.
  String asCommand(String typed, boolean isEscaped) {
    return isEscaped ? replaced(typed, true) : entities(typed);
  }

  private String replaced(String typed, boolean withLabels) {
    var matcher = SPECIAL.matcher(typed);
    var text = new StringBuilder();
    var end = 0;
    while (matcher.find()) {
      text.append(entities(typed.substring(end, matcher.start())));
      text.append(special(matcher, withLabels).orElseGet(() -> entities(matcher.group())));
      end = matcher.end();
    }
    return text.append(entities(typed.substring(end))).toString();
  }

  private static String entities(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private Optional<String> special(Matcher matcher, boolean withLabels) {
    var typed = matcher.group();
    if (matcher.group("name") != null) {
      return called(typed.substring(1), withLabels);
    }
    if (matcher.group("room") != null) {
      return workspace
          .findNamed(typed.substring(1))
          .map(channel -> "<#%s|%s>".formatted(channel.id(), channel.name()));
    }
    return Optional.of(
        matcher.group("mail") != null
            ? "<mailto:%s|%s>".formatted(typed, typed)
            : "<%s>".formatted(entities(typed)));
  }

  private Optional<String> called(String name, boolean withLabels) {
    if (EVERYBODY.contains(name)) {
      return Optional.of("<!%s>".formatted(name));
    }
    var group = workspace.userGroups().stream().filter(it -> it.handle().equals(name)).findFirst();
    return workspace
        .findHandle(name)
        .map(user ->
            withLabels ? "<@%s|%s>".formatted(user.id(), name) : "<@%s>".formatted(user.id()))
        .or(() -> group.map(it -> "<!subteam^%s|@%s>".formatted(it.id(), name)));
  }

  /// The block that Slack's own client makes of a message.
  ArrayNode blocks(String text) {
    var block = Json.object().put("type", "rich_text").put("block_id", "typed");
    var section = block.putArray("elements").addObject().put("type", "rich_text_section");
    var elements = section.putArray("elements");
    Mrkdwn.pieces(text, true).forEach(piece -> elements.add(element(piece)));
    return Json.array().add(block);
  }

  private static ObjectNode element(Piece piece) {
    var element = Json.object();
    return switch (piece) {
      case Piece.Words(var words) ->
          element
              .put("type", "text")
              .put("text", words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
      case Piece.Person(var id, _) -> element.put("type", "user").put("user_id", id);
      case Piece.Channel(var id, _) -> element.put("type", "channel").put("channel_id", id);
      case Piece.Group(var id, _) -> element.put("type", "usergroup").put("usergroup_id", id);
      case Piece.Broadcast(var to) -> element.put("type", "broadcast").put("range", to);
      case Piece.Link(var url, _) -> element.put("type", "link").put("url", url);
      case Piece.Date(_, _, var fallback) -> element.put("type", "text").put("text", fallback);
    };
  }
}
