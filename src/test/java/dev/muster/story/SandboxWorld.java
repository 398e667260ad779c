package dev.muster.story;

import dev.muster.app.settings.Settings;
import dev.muster.timer.MovableClock;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The sandbox as the world: the application behind its HTTP interface.
final class SandboxWorld extends WiredWorld {
  private final Map<String, SandboxTeammate> people = new TreeMap<>();

  SandboxWorld(Path home) {
    super(MovableClock.onAFriday(), Settings.sandbox(home, Stories.houseRules()));
    wire()
        .get("/people", Map.of())
        .items()
        .forEach(each ->
            people.put(each.words("handle"), new SandboxTeammate(this, each.words("handle"))));
  }

  /// Nobody has to be waited for: the answer is what the request returns.
  @Override
  void awaitConnection() {}

  @Override
  void awaitSilence() {}

  @Override
  void awaitAnswers() {}

  @Override
  public Platform platform() {
    return Platform.SANDBOX;
  }

  int port() {
    return muster().port();
  }

  Wire wire() {
    return new Wire(port());
  }

  String newKey() {
    return ids().next().value();
  }

  @Override
  public Teammate person(String handle) {
    return Optional.ofNullable(people.get(handle)).orElseThrow();
  }

  Stream<String> handles() {
    return people.keySet().stream();
  }

  @Override
  public Place room(String name) {
    return new SandboxPlace(this, name);
  }

  @Override
  public String transcript() {
    handles().forEach(handle -> notes().add("@muster to " + handle, person(handle).privately()));
    wire()
        .get("/rooms", Map.of())
        .items()
        .forEach(each -> notes().add("#" + each.words("name"), room(each.words("name"))));
    return notes().toString();
  }
}
