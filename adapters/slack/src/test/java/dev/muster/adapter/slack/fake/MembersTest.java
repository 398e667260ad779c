package dev.muster.adapter.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Who comes into a channel, and who talks to whom alone.
class MembersTest extends SlackStory {
  @Test
  void invitationsAreRefusedWhole() {
    var room = room("inc-1");
    var bot = slack.workspace().bot().id();
    assertThat(invite(room, List.of(alice.id()))).isEqualTo("already_in_channel");
    assertThat(invite(room, List.of(bot))).isEqualTo("cant_invite_self");
    assertThat(invite(room, List.of(bob.id(), "U0NOBODY"))).isEqualTo("user_not_found");
    assertThat(room.has(bob.id())).isFalse();
    assertThat(invite(room, List.of())).isEqualTo("no_user");
    assertThat(invite(room, List.of(slack.stranger("zoe").id()))).isEqualTo("cant_invite");
  }

  @Test
  void aForcedInvitationTakesThoseItCan() {
    var room = room("inc-1");
    var answer =
        ask(api ->
            api.conversationsInvite(
                r -> r.channel(room.id()).users(List.of(bob.id(), "U0NOBODY")).force(true)));
    assertThat(answer.isOk()).isTrue();
    assertThat(answer.getErrors()).hasSize(1);
    assertThat(room.has(bob.id())).isTrue();
  }

  private String invite(Channel channel, List<String> users) {
    return outcome(api -> api.conversationsInvite(r -> r.channel(channel.id()).users(users)));
  }

  @Test
  void aHundredAreInvitedAtOnce() {
    var room = room("inc-1");
    var many =
        IntStream.rangeClosed(1, 101)
            .mapToObj(i -> slack.joins("person" + i, alice.user().zone()).id())
            .toList();
    assertThat(invite(room, many)).isEqualTo("too_many_users");
    assertThat(invite(room, many.subList(0, 100))).isEqualTo("ok");
    assertThat(room.members()).hasSize(102);
  }

  @Test
  void somebodyIsTakenOut() {
    var room = room("inc-1");
    assertThat(outcome(api -> api.conversationsKick(r -> r.channel(room.id()).user(bob.id()))))
        .isEqualTo("not_in_channel");
    assertThat(outcome(api -> api.conversationsKick(r -> r.channel(room.id()).user(alice.id()))))
        .isEqualTo("ok");
    assertThat(room.has(alice.id())).isFalse();
  }

  @Test
  void aConversationWithSomebodyIsOpenedOnce() {
    var first = ask(api -> api.conversationsOpen(r -> r.users(List.of(alice.id()))));
    var second = ask(api -> api.conversationsOpen(r -> r.users(List.of(alice.id()))));
    assertThat(first.getChannel().getId()).startsWith("D");
    assertThat(second.getChannel().getId()).isEqualTo(first.getChannel().getId());
    assertThat(second.isAlreadyOpen()).isTrue();
    assertThat(alice.appMessages().id()).isEqualTo(first.getChannel().getId());
  }

  @Test
  void whoIsAwayCannotBeWrittenTo() {
    bob.isDeactivated();
    assertThat(outcome(api -> api.conversationsOpen(r -> r.users(List.of(bob.id())))))
        .isEqualTo("user_disabled");
    assertThat(outcome(api -> api.conversationsOpen(r -> r.users(List.of("U0NOBODY")))))
        .isEqualTo("user_not_found");
    assertThat(outcome(api -> api.conversationsOpen(r -> r.users(Collections.emptyList()))))
        .isEqualTo("users_list_not_supplied");
  }
}
