package dev.muster.app.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An operator's desk: a folder with a `muster.yaml`, and the variables Muster is started with.
final class Sheet {
  private final Path folder;
  private final Map<String, String> variables = new HashMap<>();

  Sheet(Path folder) {
    this.folder = folder;
    variables.put("MUSTER_HOME", folder.toString());
  }

  Sheet with(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  Outcome load() {
    return Settings.load(variables);
  }

  Outcome load(String yaml) throws IOException {
    Files.writeString(folder.resolve("muster.yaml"), yaml);
    return load();
  }

  Settings settings(String yaml) throws IOException {
    return settings(load(yaml));
  }

  Settings settings() {
    return settings(load());
  }

  /// The report's lines, without the folder.
  List<String> complaints(String yaml) throws IOException {
    return complaints(load(yaml));
  }

  List<String> complaints() {
    return complaints(load());
  }

  private List<String> complaints(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Loaded _ -> List.of();
      case Outcome.Refused(var problems) ->
          problems.stream().map(Report::line).map(line -> line.replace(folder + "/", "")).toList();
    };
  }

  private static Settings settings(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Loaded(var settings) -> settings;
      case Outcome.Refused(var problems) -> throw new AssertionError(Report.of(problems));
    };
  }
}
