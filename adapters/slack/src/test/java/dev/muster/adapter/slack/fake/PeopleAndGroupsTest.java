package dev.muster.adapter.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.User;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleAndGroupsTest extends SlackStory {
  @Test
  void everybodyIsListedInPages() {
    var names = new ArrayList<String>();
    var cursor = "";
    do {
      var from = cursor;
      var page = ask(api -> api.usersList(r -> r.limit(2).cursor(from)));
      page.getMembers().forEach(member -> names.add(member.getName()));
      cursor = page.getResponseMetadata().getNextCursor();
    } while (!cursor.isEmpty());
    assertThat(names).containsExactlyInAnyOrder("muster", "alice", "bob");
  }

  private User who(Person person) {
    return ask(api -> api.usersInfo(r -> r.user(person.id()))).getUser();
  }

  @Test
  void somebodyIsKnownByNameAndZone() {
    var user = who(alice);
    assertThat(user.getName()).isEqualTo("alice");
    assertThat(user.getProfile().getDisplayName()).isEqualTo("Alice");
    assertThat(user.getTz()).isEqualTo("Europe/London");
    assertThat(who(bob).getTzOffset()).isEqualTo(-5 * 3_600);
    alice.isNowCalled("alicia", "Alicia");
    alice.movesTo(ZoneId.of("Asia/Tokyo"));
    assertThat(who(alice).getName()).isEqualTo("alicia");
    assertThat(who(alice).getTzOffset()).isEqualTo(9 * 3_600);
    assertThat(outcome(api -> api.usersInfo(r -> r.user("U0NOBODY")))).isEqualTo("user_not_found");
  }

  @Test
  void whoIsAwayAndWhoIsAStrangerIsSeen() {
    bob.isDeactivated();
    assertThat(who(bob).isDeleted()).isTrue();
    assertThat(who(bob).getTz()).isNull();
    assertThat(who(slack.stranger("zoe")).isStranger()).isTrue();
    assertThat(
            ask(api -> api.usersInfo(r -> r.user(slack.workspace().bot().id()))).getUser().isBot())
        .isTrue();
  }

  @Test
  void theWorkspaceHasAName() {
    assertThat(ask(api -> api.teamInfo(r -> r)).getTeam().getDomain()).isEqualTo("acme");
    var self = ask(api -> api.authTest(r -> r));
    assertThat(self.getUserId()).isEqualTo(slack.workspace().bot().id());
    assertThat(self.getBotId()).isEqualTo(slack.workspace().botId());
  }

  private String members(UserGroup group, List<String> users) {
    return outcome(api -> api.usergroupsUsersUpdate(r -> r.usergroup(group.id()).users(users)));
  }

  @Test
  void aGroupIsReplacedWholeAndNeverEmptied() {
    var group = slack.workspace().addUserGroup("on-call", alice.user());
    assertThat(members(group, List.of(bob.id()))).isEqualTo("ok");
    assertThat(group.users()).containsExactly(bob.id());
    assertThat(members(group, Collections.emptyList())).isEqualTo("no_users_provided");
    assertThat(members(group, List.of("U0NOBODY"))).isEqualTo("invalid_users");
    assertThat(members(group, List.of(slack.stranger("zoe").id()))).isEqualTo("invalid_users");
    assertThat(group.users()).containsExactly(bob.id());
    assertThat(ask(api -> api.usergroupsUsersList(r -> r.usergroup(group.id()))).getUsers())
        .containsExactly(bob.id());
  }

  @Test
  void aGroupIsDisabledInstead() {
    var group = slack.workspace().addUserGroup("on-call", alice.user());
    assertThat(outcome(api -> api.usergroupsDisable(r -> r.usergroup(group.id())))).isEqualTo("ok");
    assertThat(ask(api -> api.usergroupsList(r -> r)).getUsergroups()).isEmpty();
    assertThat(ask(api -> api.usergroupsList(r -> r.includeDisabled(true))).getUsergroups())
        .hasSize(1);
    assertThat(outcome(api -> api.usergroupsDisable(r -> r.usergroup(group.id()))))
        .isEqualTo("already_disabled");
    assertThat(outcome(api -> api.usergroupsEnable(r -> r.usergroup(group.id())))).isEqualTo("ok");
    assertThat(outcome(api -> api.usergroupsEnable(r -> r.usergroup("S0"))))
        .isEqualTo("no_such_subteam");
  }

  private String create(String name, String handle) {
    return outcome(api -> api.usergroupsCreate(r -> r.name(name).handle(handle)));
  }

  @Test
  void namesAndHandlesAreTakenOnce() {
    assertThat(create("On call", "on-call")).isEqualTo("ok");
    assertThat(create("On call", "other")).isEqualTo("name_already_exists");
    assertThat(create("Other", "on-call")).isEqualTo("handle_already_exists");
    assertThat(create("Alice", "alice")).isEqualTo("handle_already_exists");
    assertThat(create("Bad", "not this")).isEqualTo("bad_handle");
    var group = slack.workspace().userGroups().getFirst();
    assertThat(
            outcome(api -> api.usergroupsUpdate(r -> r.usergroup(group.id()).name("First line"))))
        .isEqualTo("ok");
    assertThat(group.name()).isEqualTo("First line");
  }

  @Test
  void theFreePlanKnowsNoGroups() {
    slack.workspace().goesFree();
    assertThat(create("On call", "on-call")).isEqualTo("paid_teams_only");
    assertThat(outcome(api -> api.usergroupsList(r -> r))).isEqualTo("plan_upgrade_required");
  }
}
