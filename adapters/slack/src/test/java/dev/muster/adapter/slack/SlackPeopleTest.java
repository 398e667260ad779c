package dev.muster.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.User;
import dev.muster.person.PersonId;
import dev.muster.workspace.WorkspaceId;
import org.junit.jupiter.api.Test;

/// What people are called in a workspace.
class SlackPeopleTest {
  private static final WorkspaceId HQ = new WorkspaceId("slack");

  private final SlackPeople people = new SlackPeople(HQ, () -> "T1");

  @Test
  void twoWhoAreCalledTheSameAreToldApart() {
    people.learn(user("U1", "alice", "Alice"));
    people.learn(user("U2", "bob", "Bob"));
    assertThat(people.name(id("U1"))).isEqualTo("Alice");
    people.learn(user("U3", "alice.smith", "alice"));
    assertThat(people.name(id("U1"))).isEqualTo("Alice (alice)");
    assertThat(people.name(id("U3"))).isEqualTo("alice (alice.smith)");
    assertThat(people.name(id("U2"))).isEqualTo("Bob");
  }

  private static PersonId id(String value) {
    return new PersonId(HQ, value);
  }

  private static User user(String id, String handle, String name) {
    var user = new User();
    user.setId(id);
    user.setTeamId("T1");
    user.setName(handle);
    user.setRealName(name);
    return user;
  }
}
