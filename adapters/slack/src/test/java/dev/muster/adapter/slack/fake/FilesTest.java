package dev.muster.adapter.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.methods.SlackFilesUploadV2Exception;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilesTest extends SlackStory {
  private final Channel room = room("inc-1");

  @Test
  void aFileIsUploadedAndShared() throws Exception {
    var uploaded =
        sdk.methods()
            .filesUploadV2(r ->
                r.channel(room.id())
                    .filename("timeline.md")
                    .content("# Störung\n")
                    .initialComment("the timeline"));
    assertThat(uploaded.isOk()).isTrue();
    var seen = alice.message("the timeline", room);
    assertThat(seen.documents()).containsEntry("timeline.md", "# Störung\n");
  }

  @Test
  void aFileIsSharedOnlyWhereTheAppIs() {
    var lobby = slack.workspace().addChannel("lobby", alice.user());
    assertThatThrownBy(() ->
            sdk.methods().filesUploadV2(r -> r.channel(lobby.id()).filename("x.md").content("x")))
        .isInstanceOfSatisfying(
            SlackFilesUploadV2Exception.class,
            e -> assertThat(e.getCompleteResponse().getError()).isEqualTo("not_in_channel"));
  }

  @Test
  void whatDidNotArriveIsNotFound() {
    var promised = ask(api -> api.filesGetUploadURLExternal(r -> r.filename("x.md").length(3)));
    assertThat(complete(promised.getFileId())).isEqualTo("file_not_found");
    assertThat(complete("F0")).isEqualTo("file_not_found");
    assertThat(outcome(api -> api.filesGetUploadURLExternal(r -> r.filename("x.md").length(0))))
        .isEqualTo("missing_argument");
  }

  private String complete(String id) {
    var file = FileDetails.builder().id(id).title("x").build();
    return outcome(api -> api.filesCompleteUploadExternal(r -> r.files(List.of(file))));
  }
}
