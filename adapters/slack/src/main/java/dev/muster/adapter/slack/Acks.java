package dev.muster.adapter.slack;

import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.app_backend.views.response.ViewSubmissionResponse;
import com.slack.api.bolt.response.Response;

/// Acknowledgements as the SDK takes them.
final class Acks {
  private static final int OK = 200;

  private Acks() {}

  static Response of(Ack ack) {
    return switch (ack) {
      case Ack.Heard() -> Response.ok();
      case Ack.Words(var page) -> Response.json(OK, words(page));
      case Ack.Problems(var problems) ->
          view(ViewSubmissionResponse.builder().responseAction("errors").errors(problems));
      case Ack.Instead(var view) ->
          view(ViewSubmissionResponse.builder().responseAction("update").view(view));
      case Ack.Withheld() -> throw new Unheard();
    };
  }

  private static SlashCommandResponse words(Page page) {
    return SlashCommandResponse.builder()
        .responseType("ephemeral")
        .text(page.text())
        .blocks(page.blocks())
        .build();
  }

  private static Response view(ViewSubmissionResponse.ViewSubmissionResponseBuilder response) {
    return Response.json(OK, response.build());
  }
}
