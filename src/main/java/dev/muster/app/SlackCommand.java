package dev.muster.app;

import dev.muster.adapter.slack.Manifest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `./muster slack …`: what installing Muster in Slack needs.
@Command(
    name = "slack",
    description = "Helps to install Muster in Slack.",
    mixinStandardHelpOptions = true)
final class SlackCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

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
    var reached = Optional.ofNullable(address);
    if (reached.filter(at -> !isReachable(at)).isPresent()) {
      throw new ParameterException(
          spec.commandLine(),
          "Slack calls an https address without a path: --http https://muster.example.com");
    }
    System.out.print(new Manifest(reached).yaml());
  }

  private static boolean isReachable(URI address) {
    return "https".equals(address.getScheme())
        && address.getHost() != null
        && address.getUserInfo() == null
        && List.of("", "/").contains(address.getPath());
  }
}
