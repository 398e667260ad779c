package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.adapter.slack.fake.blocks.BlockKit;
import dev.muster.adapter.slack.fake.blocks.Finding;
import java.util.List;

/// Puts views in front of people, if they are fit to be shown.
final class Opener {
  private final Workspace workspace;
  private final Screens screens;
  private final BlockIds blockIds;

  Opener(Workspace workspace) {
    this.workspace = workspace;
    this.screens = workspace.screens();
    this.blockIds = new BlockIds(workspace.ids());
  }

  ObjectNode checked(JsonNode view, String type) {
    if (!(view instanceof ObjectNode body)) {
      throw Refused.missing("view");
    }
    if (BlockKit.isTooLargeForView(body)) {
      throw Refused.with("view_too_large");
    }
    if (!Json.text(body, "type").equals(type)) {
      throw Refused.arguments(List.of(new Finding("/view/type", "must be one of: " + type)));
    }
    var findings = BlockKit.inView(body);
    if (!findings.isEmpty()) {
      throw Refused.arguments(findings);
    }
    return named(body);
  }

  private ObjectNode named(ObjectNode body) {
    var named = body.deepCopy();
    if (named.path("blocks") instanceof ArrayNode blocks) {
      named.set("blocks", blockIds.complete(blocks));
    }
    return named;
  }

  View open(String user, ObjectNode body) {
    externalIdMustBeNew(body);
    var view = view(user, "", "", body);
    screens.open(view);
    return view;
  }

  View push(View below, ObjectNode body) {
    if (screens.depth(below.owner()) >= Screens.DEEPEST) {
      throw Refused.with("push_limit_reached");
    }
    externalIdMustBeNew(body);
    var view = view(below.owner(), below.root(), below.id(), body);
    screens.push(view);
    return view;
  }

  View publish(String user, ObjectNode body) {
    return screens
        .home(user)
        .map(home -> {
          change(home, body);
          return home;
        })
        .orElseGet(() -> {
          var home = view(user, "", "", body);
          screens.publish(home);
          return home;
        });
  }

  void change(View view, ObjectNode body) {
    view.change(body, hash());
  }

  private void externalIdMustBeNew(ObjectNode body) {
    Json.maybe(body, "external_id")
        .flatMap(screens::findExternal)
        .ifPresent(_ -> {
          throw Refused.with("duplicate_external_id");
        });
  }

  private View view(String user, String root, String previous, ObjectNode body) {
    return new View(workspace.ids().next("V"), user, root, previous, body, hash());
  }

  private String hash() {
    return "%d.%08x".formatted(workspace.now().getEpochSecond(), workspace.ids().number());
  }
}
