package dev.muster.story;

import dev.muster.policy.Policy;
import dev.muster.policy.Service;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;

/// Who and what every story can speak of.
///
/// In this house bob leads the service checkout, and emil is the administrator. It is a Friday
/// morning in London, where alice lives.
@ExtendWith({Telling.class, Showing.class})
interface Stories {
  World world();

  static Policy houseRules() {
    var standard = Policy.standard();
    return new Policy(
        standard.severities(),
        standard.workingHours(),
        List.of(new Service("checkout", Optional.of("bob"))),
        List.of("emil"),
        standard.announcements(),
        standard.roomName());
  }

  default Teammate alice() {
    return world().person("alice");
  }

  default Teammate bob() {
    return world().person("bob");
  }

  default Teammate chandra() {
    return world().person("chandra");
  }

  default Teammate emil() {
    return world().person("emil");
  }

  default Time time() {
    return world().time();
  }

  /// A room that is no incident's.
  default Place lobby() {
    return world().room("general");
  }

  default Place announcements() {
    return world().room("incidents");
  }

  default Place room(String name) {
    return world().room(name);
  }

  /// Most stories begin so: alice declares, and this is the room.
  default Place checkoutIsDown(String how) {
    var _ = alice().says("/incident declare checkout is down " + how, lobby());
    return room("inc-1-checkout-is-down");
  }

  static Duration minutes(long count) {
    return Duration.ofMinutes(count);
  }

  static Duration hours(long count) {
    return Duration.ofHours(count);
  }

  static Duration days(long count) {
    return Duration.ofDays(count);
  }
}
