package dev.muster.adapter.slack.fake.blocks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.adapter.slack.fake.blocks.Piece.Broadcast;
import dev.muster.adapter.slack.fake.blocks.Piece.Channel;
import dev.muster.adapter.slack.fake.blocks.Piece.Date;
import dev.muster.adapter.slack.fake.blocks.Piece.Group;
import dev.muster.adapter.slack.fake.blocks.Piece.Link;
import dev.muster.adapter.slack.fake.blocks.Piece.Person;
import dev.muster.adapter.slack.fake.blocks.Piece.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Whom a message calls, and where its links lead.
///
/// @param pings ids of people and groups; `here`, `channel`, `everyone`
/// @param links addresses, whether somebody wrote a link or Slack made one of bare words
public record Attention(Set<String> pings, List<String> links) {
  public Attention {
    pings = Set.copyOf(pings);
    links = List.copyOf(links);
  }

  /// Of the text and the blocks together: Slack shows the one or the other, depending on where.
  public static Attention of(String text, JsonNode blocks) {
    var search = new Search();
    search.words(text, false);
    search.blocks(blocks);
    return new Attention(search.pings, search.links);
  }

  private static final class Search {
    private final Set<String> pings = new TreeSet<>();
    private final List<String> links = new ArrayList<>();

    void words(String text, boolean isVerbatim) {
      Mrkdwn.pieces(text, isVerbatim).forEach(this::piece);
    }

    private void piece(Piece piece) {
      switch (piece) {
        case Person(var id, _) -> pings.add(id);
        case Group(var id, _) -> pings.add(id);
        case Broadcast(var to) -> pings.add(to);
        case Link(var url, _) -> links.add(url);
        case Words _, Channel _, Date _ -> {}
      }
    }

    void blocks(JsonNode node) {
      switch (node.path("type").asText()) {
        case "mrkdwn" -> words(node.path("text").asText(), node.path("verbatim").asBoolean());
        case "markdown" -> words(node.path("text").asText(), false);
        case "user" -> pings.add(node.path("user_id").asText());
        case "usergroup" -> pings.add(node.path("usergroup_id").asText());
        case "broadcast" -> pings.add(node.path("range").asText());
        case "link" -> links.add(node.path("url").asText());
        default -> node.forEach(this::blocks);
      }
    }
  }
}
