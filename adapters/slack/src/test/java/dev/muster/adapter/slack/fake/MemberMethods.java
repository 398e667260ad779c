package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Who comes into a channel and who leaves it.
final class MemberMethods {
  private static final int MOST_INVITED = 100;
  private static final int MOST_IN_DIRECT = 8;

  private final Shapes shapes;
  private final Acts acts;

  MemberMethods(Shapes shapes, Acts acts) {
    this.shapes = shapes;
    this.acts = acts;
  }

  Stream<Method> all() {
    var manage = Needs.toManage();
    return Stream.of(
        Method.writing(
            "conversations.invite", Tier.THREE, Needs.toManage("write.invites"), this::invite),
        Method.writing("conversations.kick", Tier.THREE, manage, this::kick),
        Method.writing("conversations.join", Tier.THREE, Needs.scope("channels:join"), this::join),
        Method.writing("conversations.leave", Tier.THREE, manage, this::leave),
        Method.reading(
            "conversations.members", Tier.FOUR, Needs.toRead("read"), MemberMethods::members),
        Method.writing("conversations.open", Tier.THREE, manage, this::open));
  }

  private ObjectNode invite(Call call) {
    var ids = call.list("users");
    if (ids.isEmpty()) {
      throw Refused.with("no_user");
    }
    if (ids.size() > MOST_INVITED) {
      throw Refused.with("too_many_users");
    }
    var channel = call.roomOfOurs();
    var invited = new ArrayList<String>();
    var errors = new ArrayList<ObjectNode>();
    for (var id : ids) {
      trouble(call, channel, id)
          .ifPresentOrElse(
              error ->
                  errors.add(Json.object().put("user", id).put("ok", false).put("error", error)),
              () -> invited.add(id));
    }
    return invited(call, channel, invited, errors);
  }

  /// One who cannot be invited keeps all others out, unless the call is forced.
  private ObjectNode invited(
      Call call, Channel channel, List<String> invited, List<ObjectNode> errors) {
    if (!errors.isEmpty() && (!call.is("force") || invited.isEmpty())) {
      throw Refused.with(Json.text(errors.getFirst(), "error"));
    }
    invited.forEach(id -> acts.join(channel, id, Optional.of(call.bot().id())));
    var answer = Json.object();
    answer.set("channel", shapes.channel(channel));
    if (!errors.isEmpty()) {
      answer.set("errors", Json.list(errors.stream()));
    }
    return answer;
  }

  private static Optional<String> trouble(Call call, Channel channel, String id) {
    if (id.equals(call.bot().id())) {
      return Optional.of("cant_invite_self");
    }
    var user = call.workspace().findUser(id);
    if (user.isEmpty() || user.get().isDeactivated()) {
      return Optional.of("user_not_found");
    }
    if (channel.has(id)) {
      return Optional.of("already_in_channel");
    }
    return user.filter(call.workspace()::isStranger).map(_ -> "cant_invite");
  }

  private ObjectNode kick(Call call) {
    var channel = call.room();
    if (channel.isGeneral()) {
      throw Refused.with("cant_kick_from_general");
    }
    var user = call.user("user");
    if (user == call.bot()) {
      throw Refused.with("cant_kick_self");
    }
    call.mustBeMember(channel);
    if (!channel.has(user.id())) {
      throw Refused.with("not_in_channel");
    }
    acts.leave(channel, user.id());
    return Json.object();
  }

  private ObjectNode join(Call call) {
    var channel = call.room();
    if (channel.kind() != Kind.PUBLIC) {
      throw Refused.with("method_not_supported_for_channel_type");
    }
    Call.mustBeOpen(channel);
    var wasIn = channel.has(call.bot().id());
    if (!wasIn) {
      acts.join(channel, call.bot().id(), Optional.empty());
    }
    var answer = Json.object();
    answer.set("channel", shapes.channel(channel));
    return wasIn ? answer.put("warning", "already_in_channel") : answer;
  }

  private ObjectNode leave(Call call) {
    var channel = call.room();
    if (channel.isGeneral()) {
      throw Refused.with("cant_leave_general");
    }
    Call.mustBeOpen(channel);
    if (!channel.has(call.bot().id())) {
      return Json.object().put("not_in_channel", true);
    }
    if (channel.isPrivate() && channel.members().size() == 1) {
      throw Refused.with("last_member");
    }
    acts.leave(channel, call.bot().id());
    return Json.object();
  }

  private static ObjectNode members(Call call) {
    var words = Json.object();
    var members = call.channel().members().stream().map(words::textNode).toList();
    return Pages.page(call, "members", members, 100);
  }

  private ObjectNode open(Call call) {
    if (call.has("channel")) {
      return opened(call, call.channel(), true);
    }
    var ids = call.list("users");
    if (ids.isEmpty()) {
      throw Refused.with("users_list_not_supplied");
    }
    if (ids.size() > MOST_IN_DIRECT) {
      throw Refused.with("too_many_users");
    }
    var kind = ids.size() == 1 ? Kind.DIRECT : Kind.GROUP_DIRECT;
    call.need(kind.scope("write"));
    ids.forEach(id -> mayBeWrittenTo(call.user(Optional.of(id))));
    var members = new TreeSet<>(ids);
    members.add(call.bot().id());
    var existing = call.workspace().findDirect(kind, List.copyOf(members));
    return opened(
        call, existing.orElseGet(() -> create(call, kind, members)), existing.isPresent());
  }

  private static void mayBeWrittenTo(User user) {
    if (user.isDeactivated()) {
      throw Refused.with("user_disabled");
    }
    if (user.isBot()) {
      throw Refused.with("cannot_dm_bot");
    }
  }

  private static Channel create(Call call, Kind kind, Set<String> members) {
    var channel = call.workspace().add(kind, "", call.bot().id());
    members.forEach(channel::join);
    return channel;
  }

  private ObjectNode opened(Call call, Channel channel, boolean wasThere) {
    var answer = Json.object();
    answer.set(
        "channel",
        call.is("return_im") ? shapes.channel(channel) : Json.object().put("id", channel.id()));
    return wasThere ? answer.put("no_op", true).put("already_open", true) : answer;
  }
}
