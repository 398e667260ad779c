package dev.muster.story;

import dev.muster.story.SlackWorld.Way;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A story in Slack.
@Timeout(120)
abstract class SlackStory implements Stories {
  @TempDir private Path home;
  private SlackWorld world;

  abstract Way way();

  @BeforeEach
  void begin() {
    world = new SlackWorld(home, way());
  }

  @AfterEach
  void end() {
    world.close();
  }

  @Override
  public World world() {
    return world;
  }
}
