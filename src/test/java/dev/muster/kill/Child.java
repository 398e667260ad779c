package dev.muster.kill;

import dev.muster.adapter.sandbox.SandboxPeople;
import dev.muster.app.Muster;
import dev.muster.app.Wired;
import dev.muster.app.settings.Settings;
import dev.muster.effect.Ids;
import dev.muster.policy.Policy;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// The process that is killed: Muster as it always is, but that its platform is elsewhere and its
/// clock goes ahead.
final class Child {
  static final String ADMINISTRATOR = "grace";
  static final String READY = "ready ";

  private Child() {}

  /// @param args the folder, the recorder's address, and the moment at which its time begins
  public static void main(String[] args) {
    var clock = new PassingTime(Instant.parse(args[2]), 1);
    var recorder = new RecordedChat(URI.create(args[1]), SandboxPeople.WORKSPACE);
    var ids = Ids.uuids(clock, new SecureRandom());
    run(Wired.open(settings(Path.of(args[0])), clock, ids, _ -> recorder), clock, ids);
  }

  static void run(Wired wired, InstantSource clock, Ids ids) {
    var muster = Muster.run(wired, clock, ids);
    Runtime.getRuntime().addShutdownHook(new Thread(muster::close));
    System.out.println(READY + muster.port());
  }

  private static Settings settings(Path home) {
    return Settings.sandbox(home, policy());
  }

  /// The usual rules, and somebody to be paged.
  static Policy policy() {
    var usual = Policy.standard();
    return new Policy(
        usual.severities(),
        usual.workingHours(),
        usual.services(),
        List.of(ADMINISTRATOR),
        usual.announcements(),
        usual.roomName());
  }
}
