package dev.muster.story;

import dev.muster.story.SlackWorld.Way;

/// Every story, in Slack.
class SlackStoryTest extends SlackStory implements EveryStory {
  @Override
  Way way() {
    return Way.SOCKETS;
  }
}
