package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;

/// Who the app is, where it is, how it connects, and who else is there.
final class IdentityMethods {
  private final Shapes shapes;
  private final Links links;
  private final Addresses addresses;

  IdentityMethods(Shapes shapes, Links links, Addresses addresses) {
    this.shapes = shapes;
    this.links = links;
    this.addresses = addresses;
  }

  Stream<Method> all() {
    return Stream.of(
        Method.writing("auth.test", Tier.SPECIAL, Needs.nothing(), IdentityMethods::authTest),
        Method.ofTheApp("apps.connections.open", Tier.THREE, this::openConnection),
        Method.writing("team.info", Tier.THREE, Needs.scope("team:read"), this::teamInfo),
        Method.reading("bots.info", Tier.THREE, Needs.scope("users:read"), this::botInfo),
        Method.reading("users.info", Tier.FOUR, Needs.scope("users:read"), this::userInfo),
        Method.reading("users.list", Tier.TWO, Needs.scope("users:read"), this::userList));
  }

  private static ObjectNode authTest(Call call) {
    var workspace = call.workspace();
    return Json.object()
        .put("url", "https://%s.slack.com/".formatted(workspace.domain()))
        .put("team", workspace.name())
        .put("user", workspace.bot().handle())
        .put("team_id", workspace.team())
        .put("user_id", workspace.bot().id())
        .put("bot_id", workspace.botId())
        .put("is_enterprise_install", false);
  }

  private ObjectNode openConnection(Call call) {
    return Json.object().put("url", addresses.link(links.ticket(), call.workspace().appId()));
  }

  private ObjectNode teamInfo(Call call) {
    return Json.object().set("team", shapes.team());
  }

  private ObjectNode botInfo(Call call) {
    var workspace = call.workspace();
    if (!call.words("bot", "bot_not_found").equals(workspace.botId())) {
      throw Refused.with("bot_not_found");
    }
    var answer = Json.object();
    answer
        .putObject("bot")
        .put("id", workspace.botId())
        .put("deleted", false)
        .put("name", workspace.bot().displayName())
        .put("app_id", workspace.appId())
        .put("user_id", workspace.bot().id());
    return answer;
  }

  private ObjectNode userInfo(Call call) {
    return Json.object().set("user", shapes.user(call.user("user")));
  }

  private ObjectNode userList(Call call) {
    var users = call.workspace().users().stream().map(shapes::user).toList();
    var answer = Pages.page(call, "members", users, 1_000);
    return answer.put("cache_ts", call.workspace().now().getEpochSecond());
  }
}
