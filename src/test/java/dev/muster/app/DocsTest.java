package dev.muster.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.command.Catalogue;
import dev.muster.wording.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Documents made from the code are checked in, so that people can read them where they are. Run
/// the tests with `-Dmuster.docs=write` to make them anew.
class DocsTest {
  private static final Path DOCS = Path.of("..", "docs");

  @Test
  void theCommandReferenceIsMadeFromTheCatalogue() throws IOException {
    assertCheckedIn("commands.md", Reference.of(Catalogue.incident()));
  }

  private static void assertCheckedIn(String name, String made) throws IOException {
    var file = DOCS.resolve(name);
    if (System.getProperty("muster.docs", "").equals("write")) {
      Files.writeString(file, made);
    }
    assertThat(file).as("docs/" + name).hasContent(made);
  }
}
