package dev.muster.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.person.PersonId;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a platform promises that has groups of people who are called together.
public interface UserGroupsContract {
  String GROUP = "on-call";

  Chat chat();

  PersonId one();

  PersonId other();

  /// Somebody who cannot be in a group.
  PersonId departed();

  /// Opens the group of this handle, with `one` in it.
  void openGroup();

  /// Nobody if the group is switched off.
  List<PersonId> membersOf(String handle);

  private Receipt fill(String handle, PersonId... members) {
    var call = new Call.FillGroup(one().workspace(), handle, List.of(members));
    return chat().deliver(Delivery.first(new CallId("fill"), call));
  }

  @Test
  default void aGroupHasTheseMembersAndNobodyElse() {
    openGroup();
    assertThat(fill(GROUP, other())).isEqualTo(new Receipt.Done());
    assertThat(membersOf(GROUP)).containsExactly(other());
    assertThat(fill(GROUP, one(), other())).isEqualTo(new Receipt.Done());
    assertThat(fill(GROUP, one(), other())).isEqualTo(new Receipt.Done());
    assertThat(membersOf(GROUP)).containsExactlyInAnyOrder(one(), other());
  }

  @Test
  default void aGroupOfNobodyIsOffUntilItHasSomebodyAgain() {
    openGroup();
    assertThat(fill(GROUP)).isEqualTo(new Receipt.Done());
    assertThat(fill(GROUP)).isEqualTo(new Receipt.Done());
    assertThat(membersOf(GROUP)).isEmpty();
    assertThat(fill(GROUP, one())).isEqualTo(new Receipt.Done());
    assertThat(membersOf(GROUP)).containsExactly(one());
  }

  @Test
  default void whoeverCannotBeInItIsLeftOut() {
    openGroup();
    assertThat(fill(GROUP, departed(), other())).isEqualTo(new Receipt.Done());
    assertThat(membersOf(GROUP)).containsExactly(other());
    assertThat(fill(GROUP, departed())).isEqualTo(new Receipt.Done());
    assertThat(membersOf(GROUP)).isEmpty();
  }

  @Test
  default void aGroupThatIsNotThereIsRefusedByItsName() {
    assertThat(fill("nobody-knows", one()))
        .isInstanceOfSatisfying(
            Receipt.Refused.class, no -> assertThat(no.why()).contains("@nobody-knows"));
  }
}
