package dev.muster.adapter.sandbox;

import dev.muster.chat.Chat;
import dev.muster.reception.FrontDoor;
import dev.muster.sandbox.SandboxRooms;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;

/// The built-in workspace: a chat platform for Muster on one side, a page for browsers on the
/// other, and the same rooms behind both.
public final class Sandbox {
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private final SandboxRooms rooms;
  private final SandboxPeople people;
  private final InstantSource clock;
  private final Feed feed;

  public Sandbox(SandboxRooms rooms, SandboxPeople people, InstantSource clock) {
    this(rooms, people, clock, new Feed(HEARTBEAT));
  }

  Sandbox(SandboxRooms rooms, SandboxPeople people, InstantSource clock, Feed feed) {
    this.rooms = new WatchedRooms(rooms, feed::changed);
    this.people = people;
    this.clock = clock;
    this.feed = feed;
  }

  /// Opens the rooms a newcomer expects, where they are missing.
  public void furnish(SandboxSettings settings) {
    openIfMissing("general", "Talk about anything. Type / to see what Muster can do.");
    openIfMissing(settings.announcements(), "Every open incident is announced here.");
    settings
        .managers()
        .ifPresent(name -> openIfMissing(name, "Managers see here how each SEV1 and SEV2 stands."));
  }

  public Chat chat() {
    return new SandboxChat(rooms, people, clock);
  }

  /// The routes of page and API. `ids` names requests that come without a key.
  public SandboxRoutes routes(FrontDoor door, Supplier<String> ids, SandboxSettings settings) {
    var lookup = new Lookup(rooms, people);
    var views = new Views(new Names(people::find, rooms::room));
    var answering = new Answering(door, rooms, new Whispers(), views, clock);
    return new SandboxRoutes(
        new Gate(new Doorplate(settings.address())),
        new Reading(lookup, views, door),
        new Speaking(lookup, answering),
        feed,
        ids);
  }

  /// Lets open pages go, so that nobody has to wait for them. They come back by themselves.
  public void hangUp() {
    feed.close();
  }

  private void openIfMissing(String name, String topic) {
    if (rooms.named(name).isEmpty()) {
      var _ = rooms.open("furnish/" + name, name, topic, false);
    }
  }
}
