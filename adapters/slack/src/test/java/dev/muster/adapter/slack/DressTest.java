package dev.muster.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.fake.Bookmark;
import dev.muster.adapter.slack.fake.Fault;
import dev.muster.adapter.slack.fake.Installation;
import dev.muster.adapter.slack.fake.UserGroup;
import dev.muster.chat.Call;
import dev.muster.chat.CallId;
import dev.muster.chat.Chat;
import dev.muster.chat.ChatContract;
import dev.muster.chat.Delivery;
import dev.muster.chat.Priority;
import dev.muster.chat.Receipt;
import dev.muster.chat.UserGroupsContract;
import dev.muster.person.PersonId;
import dev.muster.workspace.RoomId;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What Muster does to rooms and groups in Slack.
class DressTest extends Conversation implements ChatContract, UserGroupsContract {
  /// Nobody has to wait for their turn.
  @Override
  public Chat chat() {
    return delivery -> {
      clock.pass(Duration.ofMinutes(1));
      return muster.chat().deliver(delivery);
    };
  }

  @Override
  public RoomId room() {
    return open("inc-1-checkout", "INC-1");
  }

  private RoomId open(String name, String mark) {
    var call = new Call.OpenRoom(WORKSPACE, name, mark, false);
    return switch (deliver(call)) {
      case Receipt.Opened(var room) -> room;
      case Receipt other -> throw new AssertionError(other);
    };
  }

  private Receipt deliver(Call call) {
    return chat().deliver(Delivery.first(new CallId("once"), call));
  }

  @Override
  public String purposeOf(RoomId room) {
    return slack.workspace().findChannel(room.value()).orElseThrow().purpose();
  }

  @Override
  public Map<String, String> bookmarksOf(RoomId room) {
    return slack.workspace().findChannel(room.value()).orElseThrow().bookmarks().stream()
        .collect(Collectors.toMap(Bookmark::link, Bookmark::title));
  }

  @Override
  public void archive(RoomId room) {
    assertThat(deliver(new Call.Archive(room, clock.instant()))).isEqualTo(new Receipt.Done());
  }

  @Override
  public PersonId one() {
    return id(alice);
  }

  @Override
  public PersonId other() {
    return id(bob);
  }

  @Override
  public PersonId departed() {
    var gone = slack.joins("gone", ZoneId.of("UTC"));
    gone.isDeactivated();
    slack.await("it is known", () -> witness.seen().contains("left " + gone.id()));
    return id(gone);
  }

  @Override
  public void openGroup() {
    var _ = slack.workspace().addUserGroup(GROUP, alice.user());
  }

  @Override
  public List<PersonId> membersOf(String handle) {
    var group = group();
    return group.isDisabled()
        ? List.of()
        : group.users().stream().map(id -> new PersonId(WORKSPACE, id)).toList();
  }

  private UserGroup group() {
    return slack.workspace().userGroups().stream()
        .filter(each -> each.handle().equals(GROUP))
        .findFirst()
        .orElseThrow();
  }

  private Receipt fill(PersonId... members) {
    return deliver(new Call.FillGroup(WORKSPACE, GROUP, List.of(members)));
  }

  private static String why(Receipt receipt) {
    return switch (receipt) {
      case Receipt.Refused(var why) -> why;
      case Receipt.NotAllowed(var why) -> why;
      default -> throw new AssertionError("not refused: " + receipt);
    };
  }

  @Test
  void aLongPurposeIsCut() {
    var room = room();
    assertThat(deliver(new Call.SetPurpose(room, "x".repeat(300)))).isEqualTo(new Receipt.Done());
    assertThat(purposeOf(room)).hasSizeLessThanOrEqualTo(250).endsWith("…");
  }

  @Test
  void aRoomIsKnownAgainByItsPurpose() {
    var seven = open("inc-checkout", "INC-7");
    assertThat(deliver(new Call.SetPurpose(seven, "INC-7, declared by Alice.")))
        .isEqualTo(new Receipt.Done());
    assertThat(openInDoubt("inc-checkout", "INC-7")).isEqualTo(new Receipt.Opened(seven));
    assertThat(deliver(new Call.SetPurpose(seven, "INC-77, declared by Alice.")))
        .isEqualTo(new Receipt.Done());
    assertThat(openInDoubt("inc-checkout", "INC-7")).isNotEqualTo(new Receipt.Opened(seven));
  }

  private Receipt openInDoubt(String name, String mark) {
    var call = new Call.OpenRoom(WORKSPACE, name, mark, false);
    return chat().deliver(new Delivery(new CallId("doubt"), call, Priority.STATE, true));
  }

  @Test
  void whoeverWasTakenOutOfARoomComesBackToLinkSomething() {
    var room = room();
    var channel = slack.workspace().findChannel(room.value()).orElseThrow();
    assertThat(deliver(new Call.Invite(room, id(alice)))).isEqualTo(new Receipt.Done());
    var _ = alice.removes(slack.workspace().bot(), channel);
    assertThat(deliver(new Call.Bookmark(room, "Where it was seen", GRAPH)))
        .isEqualTo(new Receipt.Done());
  }

  @Test
  void withoutTheScopesBookmarksAreRefusedAndNothingElseIs() {
    var room = room();
    slack.grants().reinstall(Installation.full().without("bookmarks:write"));
    assertThat(why(deliver(new Call.Bookmark(room, "Where it was seen", GRAPH))))
        .contains("bookmarks:write");
    assertThat(deliver(new Call.SetPurpose(room, "INC-1."))).isEqualTo(new Receipt.Done());
  }

  @Test
  void whereMusterMayNotLookItLinksAgain() {
    var room = room();
    slack.grants().reinstall(Installation.full().without("bookmarks:read"));
    var call = new Call.Bookmark(room, "Where it was seen", GRAPH);
    assertThat(chat().deliver(new Delivery(new CallId("x"), call, Priority.COSMETIC, true)))
        .isEqualTo(new Receipt.Done());
    assertThat(bookmarksOf(room)).hasSize(1);
  }

  @Test
  void aRoomFullOfBookmarksTakesNoMore() {
    var room = room();
    slack.faults().always("bookmarks.add", new Fault.Refusal("too_many_bookmarks"));
    assertThat(why(deliver(new Call.Bookmark(room, "Where it was seen", GRAPH))))
        .contains("too_many_bookmarks");
  }

  @Test
  void groupsNeedAPaidPlan() {
    openGroup();
    slack.workspace().goesFree();
    assertThat(why(fill(id(bob)))).contains("paid plans");
  }

  @Test
  void groupsNeedTheirScopes() {
    openGroup();
    slack.grants().reinstall(Installation.full().without("usergroups:write"));
    assertThat(why(fill(id(bob)))).contains("usergroups:write");
    slack.grants().reinstall(Installation.full().without("usergroups:read"));
    assertThat(why(fill(id(bob)))).contains("usergroups:read");
    assertThat(group().users()).containsExactly(alice.id());
  }

  @Test
  void aGroupIsLeftAloneUntilPeopleAreKnown() {
    openGroup();
    try (var fresh = muster()) {
      var call = new Call.FillGroup(WORKSPACE, GROUP, List.of(id(bob)));
      assertThat(fresh.chat().deliver(Delivery.first(new CallId("early"), call)))
          .isInstanceOf(Receipt.TryLater.class);
    }
    assertThat(group().users()).containsExactly(alice.id());
  }

  @Test
  void strangersAreNotPutIntoGroups() {
    openGroup();
    assertThat(fill(id(slack.stranger("zoe")), id(bob))).isEqualTo(new Receipt.Done());
    assertThat(group().users()).containsExactly(bob.id());
  }
}
