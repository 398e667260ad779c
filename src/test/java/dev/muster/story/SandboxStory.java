package dev.muster.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.story.Wire.Response;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A story in the sandbox, and what can be sent to it that no page would send.
abstract class SandboxStory implements Stories {
  @TempDir private Path home;
  private SandboxWorld world;

  @BeforeEach
  void begin() {
    world = new SandboxWorld(home);
  }

  @AfterEach
  void end() {
    world.close();
  }

  @Override
  public World world() {
    return world;
  }

  final Wire wire() {
    return world.wire();
  }

  final int port() {
    return world.port();
  }

  final Response post(String path, Map<String, ?> body) {
    var response = wire().tryPost(path, Json.object(body));
    world.settle();
    return response;
  }

  final Response say(String text, String room) {
    return post("/say", Map.of("as", "alice", "room", room, "text", text));
  }

  final Response submit(String form, String room, Map<String, String> values) {
    return post("/submit", Map.of("as", "alice", "room", room, "form", form, "values", values));
  }

  static Map<String, String> with(Map<String, String> good, String field, String value) {
    var changed = new HashMap<>(good);
    changed.put(field, value);
    return changed;
  }

  final void nothingIsHalfDone(int incidents) {
    var list = alice().says("/incident list all", lobby()).text();
    assertThat(list.split("INC-", -1)).as(list).hasSize(incidents + 1);
    announcements().hearsNothingOf("Muster needs help");
  }
}
