package dev.muster.adapter.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may call what, and in which form.
class TokensTest extends SlackStory {
  private String as(String token) {
    try (var other = new Sdk(slack, token, 5_000)) {
      return other.outcome(api -> api.authTest(r -> r));
    }
  }

  @Test
  void onlyTheRightTokenOpens() throws Exception {
    assertThat(as(slack.grants().botToken())).isEqualTo("ok");
    assertThat(as("xoxb-of-somebody-else")).isEqualTo("invalid_auth");
    assertThat(as(slack.grants().appToken())).isEqualTo("not_allowed_token_type");
    assertThat(outcome(api -> api.appsConnectionsOpen(r -> r))).isEqualTo("not_allowed_token_type");
    assertThat(outcome(api -> api.appsConnectionsOpen(r -> r.token(slack.grants().appToken()))))
        .isEqualTo("ok");
    assertThat(body(request("auth.test").POST(BodyPublishers.noBody()))).contains("not_authed");
  }

  @Test
  void aTokenCanBeTakenBack() {
    slack.revokeToken();
    assertThat(outcome(api -> api.authTest(r -> r))).isEqualTo("token_revoked");
    slack.uninstall();
    assertThat(outcome(api -> api.authTest(r -> r))).isEqualTo("account_inactive");
    slack.grants().acceptTokens();
    assertThat(outcome(api -> api.authTest(r -> r))).isEqualTo("ok");
    slack.grants().refuseAppToken("invalid_auth");
    assertThat(outcome(api -> api.appsConnectionsOpen(r -> r.token(slack.grants().appToken()))))
        .isEqualTo("invalid_auth");
  }

  static Stream<Arguments> methods() {
    return Stream.of(
        needs("chat:write", api -> api.chatPostMessage(r -> r.channel("C0").text("x"))),
        needs("channels:manage", api -> api.conversationsCreate(r -> r.name("x"))),
        needs("groups:write", api -> api.conversationsCreate(r -> r.name("x").isPrivate(true))),
        needs("channels:join", api -> api.conversationsJoin(r -> r.channel("C0"))),
        needs("channels:read", api -> api.conversationsList(r -> r)),
        needs("im:write", api -> api.conversationsOpen(r -> r.users(List.of("U00000F00002")))),
        needs("pins:write", api -> api.pinsAdd(r -> r.channel("C0").timestamp("1.000000"))),
        needs("pins:read", api -> api.pinsList(r -> r.channel("C0"))),
        needs("bookmarks:write", api -> api.bookmarksAdd(r -> r.channelId("C0"))),
        needs("bookmarks:read", api -> api.bookmarksList(r -> r.channelId("C0"))),
        needs("reactions:write", api -> api.reactionsAdd(r -> r.channel("C0"))),
        needs("reactions:read", api -> api.reactionsGet(r -> r.channel("C0"))),
        needs("users:read", api -> api.usersList(r -> r)),
        needs("usergroups:read", api -> api.usergroupsList(r -> r)),
        needs("usergroups:write", api -> api.usergroupsCreate(r -> r.name("x"))),
        needs("files:write", api -> api.filesGetUploadURLExternal(r -> r.filename("x"))),
        needs("team:read", api -> api.teamInfo(r -> r)));
  }

  private static Arguments needs(String scope, Sdk.Asking<? extends SlackApiTextResponse> asking) {
    return Arguments.of(scope, asking);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("methods")
  void aMethodNeedsItsScope(String scope, Sdk.Asking<? extends SlackApiTextResponse> asking) {
    slack.grants().reinstall(Installation.full().without(scope));
    var refused = ask(asking::ask);
    assertThat(refused.getError()).isEqualTo("missing_scope");
    assertThat(refused.getNeeded()).contains(scope);
    assertThat(refused.getProvided().split(",", -1)).contains("commands").doesNotContain(scope);
  }

  @Test
  void aChannelNeedsTheScopeOfItsKind() {
    slack.grants().reinstall(Installation.full().without("channels:manage"));
    var lobby = slack.workspace().addChannel("lobby", slack.workspace().bot());
    var secret = slack.workspace().addPrivateChannel("secret", slack.workspace().bot());
    assertThat(outcome(api -> api.conversationsSetTopic(r -> r.channel(secret.id()).topic("x"))))
        .isEqualTo("ok");
    var refused = ask(api -> api.conversationsSetTopic(r -> r.channel(lobby.id()).topic("x")));
    assertThat(refused.getError()).isEqualTo("missing_scope");
    assertThat(refused.getNeeded()).isEqualTo("channels:manage,channels:write.topic");
  }

  @Test
  void everyAnswerNamesTheScopes() throws Exception {
    var answer = send(request("auth.test").POST(BodyPublishers.ofString("")));
    assertThat(answer.headers().firstValue("x-oauth-scopes").orElse("")).contains("chat:write");
  }

  @Test
  void whatIsNotAMethodIsUnknown() throws Exception {
    assertThat(body(authorized("files.upload").POST(BodyPublishers.noBody())))
        .contains("unknown_method");
  }

  @Test
  void methodsThatWriteReadJsonToo() throws Exception {
    var room = room("inc-1");
    var json =
        BodyPublishers.ofString(
            "{\"channel\":\"%s\",\"text\":\"x\",\"blocks\":[{\"type\":\"divider\"}]}"
                .formatted(room.id()));
    assertThat(
            body(
                authorized("chat.postMessage")
                    .header("Content-Type", "application/json")
                    .POST(json)))
        .contains("\"ok\":true");
    var info = BodyPublishers.ofString("{\"channel\":\"%s\"}".formatted(room.id()));
    assertThat(
            body(
                authorized("conversations.info")
                    .header("Content-Type", "application/json")
                    .POST(info)))
        .contains("channel_not_found");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {"{ ~ invalid_json", "[] ~ json_not_object"})
  void whatIsNoObjectIsRefused(String json, String error) throws Exception {
    var request = authorized("auth.test").header("Content-Type", "application/json");
    assertThat(body(request.POST(BodyPublishers.ofString(json)))).contains(error);
  }

  private HttpRequest.Builder request(String method) {
    return HttpRequest.newBuilder(URI.create(slack.apiUrl() + method));
  }

  private HttpRequest.Builder authorized(String method) {
    return request(method).header("Authorization", "Bearer " + slack.grants().botToken());
  }

  private static String body(HttpRequest.Builder request) throws Exception {
    return send(request).body();
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }
}
