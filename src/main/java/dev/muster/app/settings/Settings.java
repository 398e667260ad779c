package dev.muster.app.settings;

import dev.muster.adapter.slack.SlackSettings;
import dev.muster.policy.Policy;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the operator decided: the environment says where Muster runs, the file how it behaves.
///
/// @param home where Muster keeps what it writes
/// @param port where it listens; 0 means any free port
/// @param bind the address it listens on. In the sandbox anyone can be anyone, so nobody but this
///   machine reaches it unless the operator says so.
/// @param address where people open it, if that is not under one of this machine's own names
/// @param file where the policy is written down, whether or not the file is there
/// @param mentions whom the file names
/// @param slack the Slack workspace to connect to, if there is one
/// @param keepsSandbox whether the sandbox stays open beside a connected workspace
public record Settings(
    Path home,
    int port,
    String bind,
    Optional<URI> address,
    Path file,
    Policy policy,
    List<Mention> mentions,
    Optional<SlackSettings> slack,
    boolean keepsSandbox) {
  public Settings {
    mentions = List.copyOf(mentions);
  }

  /// The sandbox alone, at any free port of this machine.
  public static Settings sandbox(Path home, Policy policy) {
    return new Settings(
        home,
        0,
        Variable.BIND.standard(),
        Optional.empty(),
        home.resolve("muster.yaml"),
        policy,
        List.of(),
        Optional.empty(),
        false);
  }

  public static Outcome load(Map<String, String> variables) {
    var problems = new Problems();
    var environment = new Environment(variables, problems);
    var home = environment.read(Variable.HOME);
    var file = environment.read(Variable.config(home));
    var written = new PolicyFile(file, environment.has(Variable.config(home)), problems).read();
    var settings =
        new Settings(
            home,
            environment.read(Variable.PORT),
            environment.read(Variable.BIND),
            environment.read(Variable.URL),
            file,
            written.policy(),
            written.mentions(),
            new SlackVariables(environment, problems).read(written.policy()),
            environment.read(Variable.SANDBOX));
    return problems.isEmpty() ? new Outcome.Loaded(settings) : new Outcome.Refused(problems.all());
  }

  /// Whom the file names though nobody is called so. That is no mistake: people come and go.
  public List<Problem> strangers(List<String> handles) {
    return mentions.stream()
        .filter(mention -> !mention.isAmong(handles))
        .map(mention -> new Problem(mention.place(), new Fault.Stranger(mention.handle(), handles)))
        .toList();
  }
}
