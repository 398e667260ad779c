package dev.muster.app;

import dev.muster.app.settings.Outcome;
import dev.muster.app.settings.Report;
import dev.muster.app.settings.Settings;
import dev.muster.effect.Ids;
import dev.muster.storage.Refusal;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/// The door from the shell: every `./muster …` that is not about the build arrives here.
@Command(
    name = "muster",
    description = "Runs incidents from chat. Without a command, starts Muster.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    footer = {
      "",
      "From a checkout, also:",
      "  test   build everything, run all checks and tests",
      "  bench  build and run the benchmarks",
      "",
      "Settings: MUSTER_HOME (./data), MUSTER_PORT (8080), MUSTER_BIND (127.0.0.1), and",
      "MUSTER_CONFIG (muster.yaml in MUSTER_HOME). See docs/configuration.md."
    })
public final class Main implements Callable<Integer> {
  private static final int REFUSED = 1;

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

  private static int start(Settings settings) throws InterruptedException {
    var clock = Clock.tickMillis(ZoneOffset.UTC);
    var stopped = new CountDownLatch(1);
    try (var muster = Muster.start(settings, clock, Ids.uuids(clock, new SecureRandom()))) {
      Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown, "stop"));
      System.out.printf("Muster is ready: http://%s:%d/%n", host(settings), muster.port());
      stopped.await();
    } catch (Refusal | DoorTaken refusal) {
      return refuse(String.valueOf(refusal.getMessage()));
    }
    return 0;
  }

  private static int refuse(String why) {
    System.err.println(why);
    return REFUSED;
  }

  /// A name people can click on.
  private static String host(Settings settings) {
    return settings.bind().equals("0.0.0.0") ? "localhost" : settings.bind();
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
