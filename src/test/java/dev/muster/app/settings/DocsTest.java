package dev.muster.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What we publish about settings is what the code does.
class DocsTest {
  private static final Path DOCS = Path.of("..", "docs");
  private static final boolean WRITE = "write".equals(System.getProperty("muster.docs"));

  @Test
  void theReferenceIsUpToDate() throws IOException {
    isUpToDate("configuration.md", Reference.write());
  }

  @Test
  void theSchemaForEditorsIsUpToDate() throws IOException {
    isUpToDate("muster.schema.json", Json.write(EditorSchema.describe()));
  }

  @Test
  void theExampleHasNoMistakeAndShowsEveryKey() throws IOException {
    var example = DOCS.resolve("muster.example.yaml");
    var loaded = Settings.load(Map.of("MUSTER_CONFIG", example.toString()));
    assertThat(loaded).isInstanceOf(Outcome.Loaded.class);
    assertThat(Files.readString(example)).contains(names(PolicyKeys.ALL.keys()).toList());
  }

  @Test
  void everyExampleInTheReferenceIsRight() {
    assertThat(all(PolicyKeys.ALL.keys()).flatMap(DocsTest::complaints)).isEmpty();
  }

  private static void isUpToDate(String name, String made) throws IOException {
    var file = DOCS.resolve(name);
    if (WRITE) {
      Files.writeString(file, made);
    }
    assertThat(file)
        .as("to make it anew: mvn -pl src -am test -Dmuster.docs=write")
        .hasContent(made);
  }

  private static <T> Stream<String> complaints(Key<T> key) {
    var file = Path.of("example of " + key.name());
    var problems = new Problems();
    var value = new Yaml(file, problems).compose(key.example()).orElseThrow();
    var _ = key.shape().read(new Value(value, key.name(), file, problems), key.standard());
    return problems.all().stream().map(Report::line);
  }

  private static Stream<String> names(List<Key<?>> keys) {
    return all(keys).<String>map(Key::name).filter(name -> !name.isEmpty()).map(name -> name + ":");
  }

  private static Stream<Key<?>> all(List<Key<?>> keys) {
    return keys.stream().flatMap(key -> Stream.concat(Stream.of(key), all(below(key))));
  }

  private static List<Key<?>> below(Key<?> key) {
    return switch (key.shape()) {
      case Section<?>(var keys, _) -> keys;
      case Named<?>(_, var each) -> List.of(each.apply(""));
      case Scalar<?> _, Listing<?> _ -> List.of();
    };
  }
}
