package dev.muster.app;

import dev.muster.app.settings.Outcome;
import dev.muster.app.settings.Report;
import dev.muster.app.settings.Settings;
import dev.muster.effect.Ids;
import dev.muster.storage.Database;
import dev.muster.storage.Refusal;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Parameters;

/// The door from the shell: every `./muster …` that is not about the build arrives here.
@Command(
    name = "muster",
    description = "Runs incidents from chat. Without a command, starts Muster.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = SlackCommand.class,
    footer = {
      "",
      "From a checkout, also:",
      "  test   build everything, run all checks and tests",
      "  bench  build and run the benchmarks",
      "",
      "Settings: MUSTER_HOME (./data), MUSTER_PORT (8080), MUSTER_BIND (127.0.0.1),",
      "MUSTER_URL (none), and MUSTER_CONFIG (muster.yaml in MUSTER_HOME).",
      "All about them: docs/configuration.md"
    })
public final class Main implements Callable<Integer> {
  private static final int REFUSED = 1;
  private static final Duration LONGEST_STOP = Muster.TO_CLOSE.plusSeconds(1);

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public Integer call() throws InterruptedException {
    return switch (Settings.load(System.getenv())) {
      case Outcome.Loaded(var settings) -> start(settings);
      case Outcome.Refused(var problems) -> refuse(Report.of(problems));
    };
  }

  @Command(name = "version", description = "Say which Muster this is.")
  void version() {
    new CommandLine(this).printVersionHelp(System.out);
  }

  @Command(name = "help", description = "Show this.")
  void help() {
    new CommandLine(new Main()).usage(System.out);
  }

  @Command(
      name = "doctor",
      description = "Look at everything Muster stands on, and say what to do.")
  int doctor() {
    return switch (Settings.load(System.getenv())) {
      case Outcome.Loaded(var settings) -> examine(settings);
      case Outcome.Refused(var problems) -> refuse(Report.of(problems));
    };
  }

  @Command(
      name = "backup",
      description = "Copy all that is kept into a new file, also while Muster runs.")
  int backup(
      @Parameters(paramLabel = "FILE", description = "Where to: a file that is not there yet.")
          Path target) {
    return switch (Settings.load(System.getenv())) {
      case Outcome.Loaded(var settings) -> copy(settings, target);
      case Outcome.Refused(var problems) -> refuse(Report.of(problems));
    };
  }

  private static int copy(Settings settings, Path target) {
    try {
      Database.backup(settings.home(), target);
      System.out.printf("Backed up to %s%n", target);
      return 0;
    } catch (Refusal refusal) {
      return refuse(String.valueOf(refusal.getMessage()));
    }
  }

  private static int examine(Settings settings) {
    var clock = Clock.tickMillis(ZoneOffset.UTC);
    var diagnosis = new Diagnosis(new Doctor(settings, clock).look());
    System.out.print(diagnosis.report());
    return diagnosis.isBroken() ? REFUSED : 0;
  }

  private static int start(Settings settings) throws InterruptedException {
    var ended = new CountDownLatch(1);
    try {
      run(settings, ended);
      return 0;
    } catch (Refusal | DoorTaken refusal) {
      return refuse(String.valueOf(refusal.getMessage()));
    } finally {
      ended.countDown();
    }
  }

  private static void run(Settings settings, CountDownLatch ended) throws InterruptedException {
    var clock = Clock.tickMillis(ZoneOffset.UTC);
    var stop = new CountDownLatch(1);
    try (var muster = Muster.start(settings, clock, Ids.uuids(clock, new SecureRandom()))) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stop, ended), "stop"));
      System.out.printf("Muster is ready: %s/%n", address(settings, muster.port()));
      stop.await();
    }
  }

  /// The process is gone as soon as its hooks are: this one stays until everything is closed.
  private static void stop(CountDownLatch stop, CountDownLatch ended) {
    stop.countDown();
    try {
      boolean closed = ended.await(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS);
      System.out.println(closed ? "Muster has stopped." : "Muster could not end all it had begun.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int refuse(String why) {
    System.err.println(why);
    return REFUSED;
  }

  /// Something people can click on.
  private static String address(Settings settings, int port) {
    return settings
        .address()
        .map(URI::toString)
        .orElseGet(() -> "http://%s:%d".formatted(host(settings.bind()), port));
  }

  private static String host(String bind) {
    return switch (bind) {
      case "0.0.0.0", "::" -> "localhost";
      default -> bind.contains(":") ? "[" + bind + "]" : bind;
    };
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"muster " + released().orElse("(not packaged)")};
    }

    private static Optional<String> released() {
      return Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
    }
  }
}
