package dev.muster.story;

import dev.muster.adapter.slack.fake.Channel;
import dev.muster.adapter.slack.fake.SeenMessage;
import java.time.ZoneOffset;
import java.util.List;

/// A channel of Slack, or somebody's conversation with Muster.
record SlackPlace(SlackWorld world, String name) implements Place {
  @Override
  public boolean exists() {
    return world.channel(name).isPresent();
  }

  Channel channel() {
    return world.channel(name).orElseThrow(() -> new AssertionError("there is no room " + name));
  }

  @Override
  public String topic() {
    return channel().topic();
  }

  @Override
  public List<String> members() {
    return channel().members().stream()
        .map(world::handle)
        .filter(handle -> !handle.equals("muster"))
        .sorted()
        .toList();
  }

  @Override
  public boolean isPrivate() {
    return channel().isPrivate();
  }

  @Override
  public boolean isArchived() {
    return channel().isArchived();
  }

  @Override
  public List<Post> posts() {
    return world.slack().reads(channel(), ZoneOffset.UTC).stream()
        .filter(message -> !message.isSystem())
        .map(SlackPlace::post)
        .toList();
  }

  static Post post(SeenMessage seen) {
    return new Post(
        seen.channel() + "/" + seen.ts(),
        seen.author(),
        seen.at(),
        seen.text(),
        seen.isPinned(),
        seen.buttons(),
        seen.documents(),
        seen.reactions());
  }
}
