package dev.muster.app.settings;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes `docs/configuration.md`.
final class Reference {
  private Reference() {}

  static String write() {
    return """
    # Configuration

    <!-- Made from the code. To make it anew: mvn -pl src -am test -Dmuster.docs=write -->

    Nothing has to be configured. What you want different goes in two places: the environment says where
    Muster runs, the file `muster.yaml` how it behaves. A mistake in either keeps Muster from starting;
    it then names every mistake at once, with its line.

    ## Environment

    A variable that is empty counts as not set. Paths start from the folder Muster is started in.

    | variable | value | default | what it is for |
    |---|---|---|---|
    %s
    These are secrets. Each may also come as a file, which the variable with `_FILE` at its end names.

    | variable | value | what it is for |
    |---|---|---|
    %s
    ## The file

    Muster reads `muster.yaml` once, when it starts. Every key may be left out. `muster.example.yaml` shows
    them all; `muster.schema.json` lets an editor complete and check them, when the file begins with
    the way to it:

    ```yaml
    # yaml-language-server: $schema=muster.schema.json
    ```
    %s\
    """
        .formatted(
            lines(Variable.all().stream().map(Reference::row)),
            lines(Secret.all().stream().map(Reference::row)),
            sections("", PolicyKeys.ALL.keys()));
  }

  private static String row(Secret secret) {
    return "| `%s` | %s | %s |".formatted(secret.name(), secret.kind(), secret.help());
  }

  private static <T> String row(Variable<T> variable) {
    return "| `%s` | %s | `%s` | %s |"
        .formatted(
            variable.name(),
            kind(variable.scalar().grammar()),
            variable.scalar().print(variable.standard()),
            variable.help());
  }

  /// First the keys that hold a value, then each group of keys under a heading of its own.
  private static String sections(String path, List<Key<?>> keys) {
    var values = keys.stream().filter(key -> below(key).isEmpty()).toList();
    return table(values)
        + keys.stream()
            .filter(key -> !below(key).isEmpty())
            .map(key -> section(path + key.name(), key))
            .collect(Collectors.joining());
  }

  private static String table(List<Key<?>> keys) {
    var head = "\n| key | value | default | what it is for | example |\n|---|---|---|---|---|\n";
    return keys.isEmpty() ? "" : head + lines(keys.stream().map(Reference::row));
  }

  private static String section(String path, Key<?> key) {
    return "\n### `%s`\n\n%s For instance `%s`.\n"
            .formatted(path, key.help(), path.replaceFirst(".*\\.", "") + ": " + key.example())
        + sections(path + ".", below(key));
  }

  private static List<Key<?>> below(Key<?> key) {
    return switch (key.shape()) {
      case Section<?>(var keys, _) -> keys;
      case Named<?>(_, var each) -> List.of(each.apply("<name>"));
      case Scalar<?> _, Listing<?> _ -> List.of();
    };
  }

  private static <T> String row(Key<T> key) {
    return "| `%s` | %s | `%s` | %s | `%s` |"
        .formatted(
            key.name(),
            kind(key.shape()),
            key.shape().print(key.standard()),
            key.help(),
            key.example());
  }

  private static String kind(Shape<?> shape) {
    return switch (shape) {
      case Scalar<?> scalar -> kind(scalar.grammar());
      case Listing<?> listing -> "a list, each " + kind(listing.item().grammar());
      case Section<?> _, Named<?> _ -> "keys";
    };
  }

  private static String kind(Grammar grammar) {
    return switch (grammar) {
      case Grammar.Like like -> like.kind();
      case Grammar.Template template -> "a text with " + words(template.placeholders());
      case Grammar.Words words -> words(words.choices());
    };
  }

  private static String words(List<String> words) {
    return words.stream().collect(Collectors.joining("`, `", "`", "`"));
  }

  private static String lines(Stream<String> lines) {
    return lines.map(line -> line + "\n").collect(Collectors.joining());
  }
}
