package dev.muster.app.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// The variables Muster was started with. An empty one counts as not set, because that is what
/// Compose makes of a variable it does not know.
record Environment(Map<String, String> variables, Problems problems) {

  <T> T read(Variable<T> variable) {
    return text(variable.name()).flatMap(text -> parse(variable, text)).orElse(variable.standard());
  }

  boolean has(Variable<?> variable) {
    return text(variable.name()).isPresent();
  }

  /// A secret: the variable, or the content of the file that the variable with `_FILE` names. Files
  /// are how Docker and Kubernetes hand over secrets without showing them in a list of processes.
  Optional<String> secret(String name) {
    var file = text(name + "_FILE");
    var text = text(name);
    if (file.isPresent() && text.isPresent()) {
      problems.add(new Place.Variable(name), new Fault.NotBoth(name + "_FILE"));
    }
    return text.or(() -> file.flatMap(path -> content(name + "_FILE", path)));
  }

  Optional<String> read(Secret secret) {
    var text = secret(secret.name());
    text.filter(given -> !secret.accepts(given))
        .ifPresent(
            _ -> problems.add(new Place.Variable(secret.name()), new Fault.NotASecret(secret)));
    return text;
  }

  private <T> Optional<T> parse(Variable<T> variable, String text) {
    var found = variable.scalar().parse(text);
    if (found.isEmpty()) {
      problems.add(new Place.Variable(variable.name()), variable.scalar().wrong(text));
    }
    return found;
  }

  private Optional<String> text(String name) {
    return Optional.ofNullable(variables.get(name)).map(String::strip).filter(t -> !t.isEmpty());
  }

  private Optional<String> content(String name, String path) {
    try {
      return Optional.of(Files.readString(Path.of(path)).strip());
    } catch (IOException e) {
      problems.add(new Place.Variable(name), Fault.Unreadable.of(e));
      return Optional.empty();
    }
  }
}
