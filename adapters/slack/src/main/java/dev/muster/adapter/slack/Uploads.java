package dev.muster.adapter.slack;

import dev.muster.person.PersonId;
import dev.muster.reply.Block;
import dev.muster.workspace.RoomId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Hands files over in the direct conversation: a file belongs to a channel, and what somebody asks
/// for is nobody else's.
final class Uploads {
  private final WebApi api;
  private final Directs directs;

  Uploads(WebApi api, Directs directs) {
    this.api = api;
    this.directs = directs;
  }

  /// @return why not, if it did not work
  Optional<String> send(PersonId to, Block.Document file) {
    return switch (directs.with(to).flatMap(room -> send(room, file))) {
      case Answer.Ok<?> _ -> Optional.empty();
      case Answer.No<?>(var error, var needed) ->
          Optional.of(
              error.equals("missing_scope")
                  ? "I lack the scope %s, which whoever installed me can add".formatted(needed)
                  : "Slack says " + error);
      case Answer.Later<?>(_, var why) -> Optional.of(why);
      case Answer.Unclear<?>(var why) -> Optional.of(why);
    };
  }

  private Answer<?> send(RoomId room, Block.Document file) {
    return api.ask(slack ->
        slack.filesUploadV2(r ->
            r.channel(room.value())
                .filename(file.name())
                .title(file.name())
                .fileData(file.content().getBytes(StandardCharsets.UTF_8))));
  }
}
