package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// What messages look like in answers and events.
final class MessageShapes {
  private final Workspace workspace;

  MessageShapes(Workspace workspace) {
    this.workspace = workspace;
  }

  /// As in the history. Metadata comes only when it is asked for.
  ObjectNode of(Message message, boolean withMetadata) {
    if (message.isDeleted()) {
      return tombstone(message);
    }
    var json =
        Json.object()
            .put("type", "message")
            .put("user", message.author())
            .put("ts", message.ts())
            .put("text", message.text())
            .put("team", workspace.team());
    if (!message.subtype().isEmpty()) {
      json.put("subtype", message.subtype());
    }
    if (message.author().equals(workspace.bot().id())) {
      json.put("bot_id", workspace.botId()).put("app_id", workspace.appId());
      json.set("bot_profile", botProfile());
    } else if (message.subtype().isEmpty()) {
      json.put("client_msg_id", "cm-" + message.ts());
    }
    if (!message.blocks().isEmpty()) {
      json.set("blocks", message.blocks());
    }
    if (!message.attachments().isEmpty()) {
      json.set("attachments", message.attachments());
    }
    thread(message, json);
    message
        .editedAt()
        .ifPresent(at -> json.putObject("edited").put("user", message.author()).put("ts", at));
    if (message.isPinned()) {
      json.putArray("pinned_to").add(message.channel());
    }
    if (!message.reactions().isEmpty()) {
      json.set("reactions", reactions(message));
    }
    if (!message.files().isEmpty()) {
      json.set("files", Json.list(message.files().stream().map(MessageShapes::file)));
    }
    if (withMetadata && !message.metadata().isEmpty()) {
      json.set("metadata", message.metadata());
    }
    return json;
  }

  /// What stands at the head of a thread whose root was deleted.
  private ObjectNode tombstone(Message message) {
    var json =
        Json.object()
            .put("type", "message")
            .put("subtype", "tombstone")
            .put("hidden", true)
            .put("user", "USLACKBOT")
            .put("text", "This message was deleted.")
            .put("ts", message.ts());
    thread(message, json);
    return json;
  }

  private void thread(Message message, ObjectNode json) {
    message.thread().ifPresent(root -> json.put("thread_ts", root));
    var replies = replies(message);
    if (!replies.isEmpty()) {
      json.put("thread_ts", message.ts())
          .put("reply_count", replies.size())
          .put("latest_reply", replies.getLast().ts());
    }
  }

  List<Message> replies(Message root) {
    return workspace.findChannel(root.channel()).map(Channel::messages).orElse(List.of()).stream()
        .filter(each -> each.onlyFor().isEmpty())
        .filter(each -> each.thread().filter(root.ts()::equals).isPresent())
        .toList();
  }

  private ObjectNode botProfile() {
    return Json.object()
        .put("id", workspace.botId())
        .put("app_id", workspace.appId())
        .put("user_id", workspace.bot().id())
        .put("name", workspace.bot().displayName())
        .put("deleted", false)
        .put("updated", workspace.now().getEpochSecond())
        .put("team_id", workspace.team());
  }

  private ArrayNode reactions(Message message) {
    return Json.list(
        message.reactions().entrySet().stream()
            .map(each -> {
              var json = Json.object().put("name", each.getKey());
              json.set("users", Json.words(each.getValue()));
              return json.put("count", each.getValue().size());
            }));
  }

  static ObjectNode file(UploadedFile file) {
    return Json.object()
        .put("id", file.id())
        .put("name", file.name())
        .put("title", file.title())
        .put("size", file.content().length())
        .put("mode", "hosted");
  }
}
