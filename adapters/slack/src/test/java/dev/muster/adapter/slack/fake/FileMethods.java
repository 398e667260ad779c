package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.adapter.slack.fake.Message.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// A file comes in three steps: an address to upload it to, the bytes, and where to share it.
final class FileMethods {
  private static final int MOST_CHANNELS = 100;
  private static final int LARGEST_SNIPPET = 1024 * 1024;

  private final Acts acts;
  private final Addresses addresses;
  private final Map<String, Integer> promised = new ConcurrentHashMap<>();
  private final Workspace workspace;

  FileMethods(Workspace workspace, Acts acts, Addresses addresses) {
    this.workspace = workspace;
    this.acts = acts;
    this.addresses = addresses;
  }

  Stream<Method> all() {
    var write = Needs.scope("files:write");
    return Stream.of(
        Method.reading("files.getUploadURLExternal", Tier.FOUR, write, this::address),
        Method.writing("files.completeUploadExternal", Tier.FOUR, write, this::complete));
  }

  private ObjectNode address(Call call) {
    var length = length(call);
    if (call.has("snippet_type") && length > LARGEST_SNIPPET) {
      throw Refused.with("snippet_too_large");
    }
    var id = workspace.ids().next("F");
    var name = call.words("filename", "missing_argument");
    promised.put(id, length);
    workspace.keep(new UploadedFile(id, name, name, ""));
    return Json.object().put("upload_url", addresses.uploads() + id).put("file_id", id);
  }

  private static int length(Call call) {
    try {
      var length = Integer.parseInt(call.words("length", "missing_argument"));
      if (length > 0) {
        return length;
      }
    } catch (NumberFormatException malformed) {
      throw Refused.missing("length");
    }
    throw Refused.with("missing_argument");
  }

  /// Whether these are as many bytes as were announced.
  boolean receive(String id, String content, int bytes) {
    var isRight = Optional.ofNullable(promised.get(id)).filter(length -> length == bytes);
    isRight
        .flatMap(_ -> workspace.findFile(id))
        .ifPresent(file -> {
          promised.remove(id);
          workspace.keep(file.holding(content));
        });
    return isRight.isPresent();
  }

  private ObjectNode complete(Call call) {
    if (!(call.json("files") instanceof ArrayNode listed) || listed.isEmpty()) {
      throw Refused.missing("files");
    }
    var files = Json.each(listed).map(this::arrived).toList();
    var targets = targets(call);
    for (var channel : targets) {
      call.mustBeMember(channel);
      Call.mustBeOpen(channel);
    }
    targets.forEach(channel -> share(call, channel, files));
    return Json.object().set("files", Json.list(files.stream().map(MessageShapes::file)));
  }

  private UploadedFile arrived(JsonNode listed) {
    var id = Json.text(listed, "id");
    return workspace
        .findFile(id)
        .filter(_ -> !promised.containsKey(id))
        .map(file -> file.titled(Json.maybe(listed, "title").orElse(file.name())))
        .orElseThrow(() -> Refused.with("file_not_found"));
  }

  private static List<Channel> targets(Call call) {
    var ids = new ArrayList<>(call.list("channels"));
    call.maybe("channel_id").ifPresent(ids::add);
    if (ids.size() > MOST_CHANNELS) {
      throw Refused.with("channels_limit_exceeded");
    }
    return ids.stream()
        .map(id ->
            call.workspace()
                .findChannel(id)
                .filter(call::isVisible)
                .orElseThrow(() -> Refused.with("channel_not_found")))
        .toList();
  }

  private void share(Call call, Channel channel, List<UploadedFile> files) {
    var comment = call.maybe("initial_comment").orElse("");
    var content = new Content(comment, Json.array(), Json.object(), files);
    var _ = acts.post(channel, call.bot().id(), call.maybe("thread_ts"), content);
  }
}
