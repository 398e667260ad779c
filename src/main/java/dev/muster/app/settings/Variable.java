package dev.muster.app.settings;

import dev.muster.adapter.slack.SlackSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// One thing that is set in the environment, because it must be known before the file is.
record Variable<T>(String name, Scalar<T> scalar, T standard, String help) {
  static final Variable<Path> HOME =
      new Variable<>(
          "MUSTER_HOME",
          Scalars.folder(),
          Path.of("data"),
          "The folder where Muster keeps its database. Back this up.");

  static final Variable<Integer> PORT =
      new Variable<>(
          "MUSTER_PORT",
          Scalars.port(),
          8080,
          "The port Muster listens on; `0` takes any free one. Kubernetes sets this variable by itself"
              + " for a service named `muster`: switch that off with `enableServiceLinks: false`.");

  static final Variable<String> BIND =
      new Variable<>(
          "MUSTER_BIND",
          Scalars.address(),
          "127.0.0.1",
          "The address Muster listens on. In the sandbox anyone can be anyone: choose another address"
              + " only where you trust everybody who can reach it, and set `MUSTER_URL`.");

  static final Variable<Optional<URI>> URL =
      new Variable<>(
          "MUSTER_URL",
          Scalars.originOrNone(),
          Optional.empty(),
          "The address people open in their browsers, such as `https://muster.example.com`. Muster"
              + " answers to no other, but for this machine's own names (`localhost`, `127.0.0.1`,"
              + " `[::1]`).");

  static final Variable<URI> SLACK_API =
      new Variable<>(
          "MUSTER_SLACK_API",
          Scalars.folderOnTheWeb(),
          SlackSettings.API,
          "Where Slack's Web API is. Government workspaces have another.");

  static final Variable<Optional<URI>> SLACK_PROXY =
      new Variable<>(
          "MUSTER_SLACK_PROXY",
          Scalars.proxyOrNone(),
          Optional.empty(),
          "The proxy to go through to Slack, if there is one.");

  static final Variable<Duration> SLACK_TIMEOUT =
      new Variable<>(
          "MUSTER_SLACK_TIMEOUT",
          Scalars.seconds(1, 9),
          SlackSettings.TIMEOUT,
          "How long one call to Slack may take before its outcome is in doubt and looked up. Longer"
              + " only where a proxy is slow: whoever waits for an answer waits with it.");

  static final Variable<Boolean> SANDBOX =
      new Variable<>(
          "MUSTER_SANDBOX",
          Scalars.choice(List.of(true, false), on -> on ? "on" : "off"),
          false,
          "Whether the sandbox stays open beside a connected workspace. Where none is connected it is"
              + " open anyway.");

  /// The file lies at home unless it is put elsewhere.
  static Variable<Path> config(Path home) {
    return new Variable<>(
        "MUSTER_CONFIG",
        Scalars.path(),
        home.resolve("muster.yaml"),
        "The file with all other settings. Unless it is named here it is looked for in `MUSTER_HOME`,"
            + " where it may be absent.");
  }

  static List<Variable<?>> all() {
    return List.of(
        HOME,
        config(HOME.standard()),
        PORT,
        BIND,
        URL,
        SLACK_API,
        SLACK_PROXY,
        SLACK_TIMEOUT,
        SANDBOX);
  }
}
