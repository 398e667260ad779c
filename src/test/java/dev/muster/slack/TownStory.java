package dev.muster.slack;

import dev.muster.adapter.slack.fake.Channel;
import dev.muster.adapter.slack.fake.FakeSlack;
import dev.muster.adapter.slack.fake.Person;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A story of alice and bob in a workspace in Slack that is theirs alone.
@Timeout(120)
abstract class TownStory {
  @TempDir Path home;
  SlackTown town;
  FakeSlack slack;
  Person alice;
  Person bob;
  Channel incidents;

  @BeforeEach
  void begin() {
    town = SlackTown.overSockets(home);
    slack = town.slack;
    alice = town.alice;
    bob = town.bob;
    incidents = town.incidents;
  }

  @AfterEach
  void end() {
    town.close();
  }
}
