package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/// User groups, on plans that have them. A group can be disabled but never emptied.
final class UserGroupMethods {
  private final Shapes shapes;

  UserGroupMethods(Shapes shapes) {
    this.shapes = shapes;
  }

  Stream<Method> all() {
    var read = Needs.scope("usergroups:read");
    var write = Needs.scope("usergroups:write");
    return Stream.of(
        Method.reading(
            "usergroups.list", Tier.TWO, read, paid("plan_upgrade_required", this::list)),
        Method.writing("usergroups.create", Tier.TWO, write, paid("paid_teams_only", this::create)),
        Method.writing("usergroups.update", Tier.TWO, write, paid("paid_teams_only", this::update)),
        Method.writing(
            "usergroups.enable", Tier.TWO, write, paid("plan_upgrade_required", this::enable)),
        Method.writing(
            "usergroups.disable", Tier.TWO, write, paid("plan_upgrade_required", this::disable)),
        Method.reading(
            "usergroups.users.list",
            Tier.TWO,
            read,
            paid("plan_upgrade_required", UserGroupMethods::users)),
        Method.writing(
            "usergroups.users.update",
            Tier.TWO,
            write,
            paid("plan_upgrade_required", this::replaceUsers)));
  }

  private static Function<Call, ObjectNode> paid(
      String otherwise, Function<Call, ObjectNode> action) {
    return call -> {
      if (!call.workspace().hasUserGroups()) {
        throw Refused.with(otherwise);
      }
      return action.apply(call);
    };
  }

  private ObjectNode list(Call call) {
    var groups =
        call.workspace().userGroups().stream()
            .filter(group -> call.is("include_disabled") || !group.isDisabled())
            .map(group -> shaped(call, group));
    return Json.object().set("usergroups", Json.list(groups));
  }

  private ObjectNode shaped(Call call, UserGroup group) {
    var shape = shapes.userGroup(group);
    if (!call.is("include_users")) {
      shape.remove("users");
    }
    return shape;
  }

  private ObjectNode create(Call call) {
    var name = call.words("name", "missing_subteam_name");
    var handle = call.maybe("handle").orElse(name.toLowerCase(Locale.ROOT));
    mustBeFree(call, name, handle, "");
    var group = new UserGroup(call.workspace().ids().next("S"), name, handle);
    call.maybe("description").ifPresent(group::describe);
    return answer(call.workspace().add(group));
  }

  private static void mustBeFree(Call call, String name, String handle, String own) {
    if (!handle.matches("[a-z0-9._-]{1,21}")) {
      throw Refused.with("bad_handle");
    }
    var others =
        call.workspace().userGroups().stream().filter(group -> !group.id().equals(own)).toList();
    if (others.stream().anyMatch(group -> group.name().equals(name))) {
      throw Refused.with("name_already_exists");
    }
    if (others.stream().anyMatch(group -> group.handle().equals(handle))
        || call.workspace().findHandle(handle).isPresent()) {
      throw Refused.with("handle_already_exists");
    }
  }

  private ObjectNode answer(UserGroup group) {
    return Json.object().set("usergroup", shapes.userGroup(group));
  }

  private static UserGroup group(Call call) {
    return call.workspace()
        .findUserGroup(call.words("usergroup"))
        .orElseThrow(() -> Refused.with("no_such_subteam"));
  }

  private ObjectNode update(Call call) {
    var group = group(call);
    var name = call.maybe("name").orElse(group.name());
    var handle = call.maybe("handle").orElse(group.handle());
    mustBeFree(call, name, handle, group.id());
    group.isCalled(name, handle);
    call.maybe("description").ifPresent(group::describe);
    return answer(group);
  }

  private ObjectNode enable(Call call) {
    var group = group(call);
    if (!group.isDisabled()) {
      throw Refused.with("already_enabled");
    }
    group.disable(false);
    return answer(group);
  }

  private ObjectNode disable(Call call) {
    var group = group(call);
    if (group.isDisabled()) {
      throw Refused.with("already_disabled");
    }
    group.disable(true);
    return answer(group);
  }

  private static ObjectNode users(Call call) {
    var group = group(call);
    if (group.isDisabled() && !call.is("include_disabled")) {
      throw Refused.with("no_such_subteam");
    }
    return Json.object().set("users", Json.words(group.users()));
  }

  /// The whole list, not a change to it.
  private ObjectNode replaceUsers(Call call) {
    var group = group(call);
    var users = call.list("users");
    if (users.isEmpty()) {
      throw Refused.with("no_users_provided");
    }
    if (users.stream().anyMatch(id -> !isFit(call, id))) {
      throw Refused.with("invalid_users");
    }
    group.hold(users);
    return answer(group);
  }

  private static boolean isFit(Call call, String id) {
    return call.workspace()
        .findUser(id)
        .filter(user -> !user.isDeactivated() && !call.workspace().isStranger(user))
        .isPresent();
  }
}
