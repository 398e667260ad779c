package dev.muster.app;

import dev.muster.adapter.slack.SlackCheckup;
import dev.muster.app.settings.Settings;
import dev.muster.checkup.Finding;
import dev.muster.effect.Ids;
import dev.muster.storage.Database;
import dev.muster.storage.Refusal;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Looks at everything Muster stands on. Changes nothing but what a start would: missing tables are
/// made.
final class Doctor {
  private static final int JDK = 25;
  private static final long MEBIBYTE = 1L << 20;
  private static final long COMFORTABLE = 1024;
  private static final long NEEDED = 100;

  private final Settings settings;
  private final InstantSource clock;
  private final Ids ids;

  Doctor(Settings settings, InstantSource clock, Ids ids) {
    this.settings = settings;
    this.clock = clock;
    this.ids = ids;
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

  /// Where Muster runs already, its file and its port are taken, and that is well.
  private List<Finding> home() {
    try (var _ = Database.open(settings.home(), ids)) {
      return Stream.of(
              Finding.well("database", "%s is sound".formatted(settings.home())), disk(), port())
          .toList();
    } catch (Refusal.InUse running) {
      return List.of(Finding.well("database", String.valueOf(running.getMessage())), disk());
    } catch (Refusal refusal) {
      var words = String.valueOf(refusal.getMessage()).split("\n", 2);
      return List.of(Finding.broken("database", words[0], words[words.length - 1]));
    }
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

  private static long free(Path home) {
    try {
      return Files.getFileStore(home).getUsableSpace();
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
