package dev.muster.app;

import dev.muster.adapter.slack.SlackCheckup;
import dev.muster.app.settings.Settings;
import dev.muster.checkup.Finding;
import dev.muster.storage.Database;
import dev.muster.storage.Look;
import dev.muster.storage.Refusal;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// Looks at everything Muster stands on, and changes nothing.
final class Doctor {
  private static final int JDK = 25;
  private static final long MEBIBYTE = 1L << 20;
  private static final long COMFORTABLE = 1024;
  private static final long NEEDED = 100;

  private final Settings settings;
  private final InstantSource clock;

  Doctor(Settings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  List<Finding> look() {
    var findings = new ArrayList<Finding>();
    findings.add(Finding.well("settings", "nothing is wrong with them"));
    findings.add(java());
    findings.addAll(home());
    settings
        .slack()
        .ifPresentOrElse(
            slack -> findings.addAll(new SlackCheckup(slack, clock).look()),
            () ->
                findings.add(Finding.well("workspace", "the sandbox, for no other is configured")));
    return findings;
  }

  private static Finding java() {
    int version = Runtime.version().feature();
    return version >= JDK
        ? Finding.well("Java", Runtime.version().toString())
        : Finding.broken("Java", "this is Java " + version, "install a JDK " + JDK + " or newer");
  }

  /// Where Muster runs already, its port is taken, and that is well.
  private List<Finding> home() {
    try {
      return switch (Database.look(settings.home())) {
        case Look.InUse(var pid) ->
            List.of(
                Finding.well(
                    "database", "Muster runs in %s, as process %s".formatted(settings.home(), pid)),
                disk());
        case Look.Nothing _ ->
            List.of(
                Finding.well("database", "will be made in %s".formatted(settings.home())),
                disk(),
                port());
        case Look.Sound(var changes) -> List.of(tables(changes), disk(), port());
      };
    } catch (Refusal refusal) {
      var words = String.valueOf(refusal.getMessage()).split("\n", 2);
      return List.of(Finding.broken("database", words[0], words[words.length - 1]));
    }
  }

  private Finding tables(List<String> changes) {
    var sound = "%s is sound".formatted(settings.home());
    return changes.isEmpty()
        ? Finding.well("database", sound)
        : Finding.limited(
            "database",
            sound + "; a start will change its tables: " + String.join(", ", changes),
            "make a backup first, for no older Muster takes them after that: ./muster backup FILE");
  }

  private Finding disk() {
    var free = free(settings.home()) / MEBIBYTE;
    var found = "%,d MiB are free for %s".formatted(free, settings.home());
    if (free < NEEDED) {
      return Finding.broken("disk", found, "make room: Muster stores before it speaks");
    }
    return free < COMFORTABLE
        ? Finding.limited("disk", found, "make room before it is filled")
        : Finding.well("disk", found);
  }

  /// Of a folder that is not there yet, the one above it says.
  private static long free(Path home) {
    var there = home.toAbsolutePath();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    try {
      return Files.getFileStore(there).getUsableSpace();
    } catch (IOException e) {
      return 0;
    }
  }

  private Finding port() {
    try (var door = new ServerSocket()) {
      door.bind(new InetSocketAddress(settings.bind(), settings.port()));
      return Finding.well("port", "%d is free".formatted(settings.port()));
    } catch (IOException e) {
      var why = new DoorTaken(settings.bind(), settings.port(), e);
      return Finding.broken("port", String.valueOf(why.getMessage()), "see docs/operations.md");
    }
  }
}
