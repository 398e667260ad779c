package dev.muster.adapter.slack;

import com.slack.api.model.Usergroup;
import dev.muster.chat.Call;
import dev.muster.chat.Receipt;
import dev.muster.person.PersonId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Fills Slack's user groups. A group always gets its whole list, so that it may be filled again;
/// Slack lets none be empty, so one of nobody is disabled.
record UserGroups(Line slack, Introductions names) {
  private static final Duration UNTIL_PEOPLE_ARE_KNOWN = Duration.ofSeconds(30);

  /// Before Slack told us who is there, everybody would seem to have left.
  Receipt fill(Call.FillGroup wanted) {
    return names.people().in(wanted.workspace()).isEmpty()
        ? new Receipt.TryLater(UNTIL_PEOPLE_ARE_KNOWN, "nobody in the workspace is known yet")
        : filled(wanted);
  }

  private Receipt filled(Call.FillGroup wanted) {
    return slack
        .ask(
            Method.FILL_GROUP,
            api -> api.usergroupsList(r -> r.includeDisabled(true).includeUsers(true)))
        .then(
            answer ->
                named(answer.getUsergroups(), wanted.handle())
                    .map(group -> fill(group, fit(wanted)))
                    .orElseGet(
                        () -> new Receipt.Refused("there is no user group @" + wanted.handle())),
            UserGroups::refused);
  }

  private static Optional<Usergroup> named(List<Usergroup> groups, String handle) {
    return groups.stream().filter(group -> handle.equals(group.getHandle())).findFirst();
  }

  /// Whoever is not in the workspace, or not any more, would keep all others out.
  private List<String> fit(Call.FillGroup wanted) {
    return wanted.members().stream()
        .filter(this::isMember)
        .map(PersonId::value)
        .distinct()
        .toList();
  }

  private boolean isMember(PersonId person) {
    names.people().meet(person, slack.api());
    return names.people().membership(person).equals(Optional.of(Membership.MEMBER));
  }

  private Receipt fill(Usergroup group, List<String> members) {
    if (members.isEmpty()) {
      return isOff(group) ? new Receipt.Done() : disable(group);
    }
    return isOff(group) ? enable(group, members) : replace(group, members);
  }

  private static boolean isOff(Usergroup group) {
    return group.getDateDelete() != null && group.getDateDelete() != 0;
  }

  private Receipt disable(Usergroup group) {
    return slack
        .ask(Method.FILL_GROUP, api -> api.usergroupsDisable(r -> r.usergroup(group.getId())))
        .then(_ -> new Receipt.Done(), UserGroups::refused);
  }

  /// Slack does not say whether a disabled group takes members, so it is enabled first.
  private Receipt enable(Usergroup group, List<String> members) {
    return slack
        .ask(Method.FILL_GROUP, api -> api.usergroupsEnable(r -> r.usergroup(group.getId())))
        .then(_ -> replace(group, members), UserGroups::refused);
  }

  private Receipt replace(Usergroup group, List<String> members) {
    if (Set.copyOf(members).equals(current(group))) {
      return new Receipt.Done();
    }
    return slack
        .ask(
            Method.FILL_GROUP,
            api -> api.usergroupsUsersUpdate(r -> r.usergroup(group.getId()).users(members)))
        .then(_ -> new Receipt.Done(), UserGroups::refused);
  }

  private static Set<String> current(Usergroup group) {
    return Optional.ofNullable(group.getUsers()).orElse(List.of()).stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Receipt refused(Answer.No<?> no) {
    return switch (no.error()) {
      case "already_enabled", "already_disabled" ->
          new Receipt.TryLater(Duration.ZERO, "somebody else switched the group");
      case "paid_teams_only", "plan_upgrade_required" ->
          new Receipt.Refused("Slack keeps user groups on paid plans only");
      case "permission_denied" ->
          new Receipt.Refused("the workspace does not let apps manage user groups");
      default -> Refusals.of(no.error(), no.needed());
    };
  }
}
