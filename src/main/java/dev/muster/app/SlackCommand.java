package dev.muster.app;

import dev.muster.adapter.slack.Manifest;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./muster slack …`: what installing Muster in Slack needs.
@Command(
    name = "slack",
    description = "Helps to install Muster in Slack.",
    mixinStandardHelpOptions = true)
final class SlackCommand implements Runnable {
  @Override
  public void run() {
    System.out.println(
        "Say what: ./muster slack manifest. The steps are in docs/install-slack.md.");
  }

  @Command(
      name = "manifest",
      description = "Print the app manifest: paste it where Slack asks for one.",
      mixinStandardHelpOptions = true)
  void manifest(
      @Option(
              names = "--http",
              paramLabel = "URL",
              description =
                  "Where Slack reaches Muster. Without it: Socket Mode, which needs none.")
          @Nullable URI address) {
    System.out.print(new Manifest(Optional.ofNullable(address)).yaml());
  }
}
