package dev.muster.story;

import dev.muster.story.SlackWorld.Way;

/// Slack calling Muster instead of the other way round: forms, buttons and answers take another
/// road then, and what comes after them does not.
class SlackByRequestStoryTest extends SlackStory implements DeclaringStories, AskingStories {
  @Override
  Way way() {
    return Way.REQUESTS;
  }
}
