package dev.muster.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  private final Problems problems = new Problems();
  @TempDir private Path folder;

  @Test
  void aSecretIsGivenAsText() {
    assertThat(environment(Map.of("TOKEN", "s3cret ")).secret("TOKEN")).contains("s3cret");
  }

  @Test
  void aSecretIsGivenAsAFile() throws IOException {
    var file = Files.writeString(folder.resolve("token"), "s3cret\n");
    assertThat(environment(Map.of("TOKEN_FILE", file.toString())).secret("TOKEN"))
        .contains("s3cret");
  }

  @Test
  void aSecretMayBeLeftOut() {
    assertThat(environment(Map.of()).secret("TOKEN")).isEmpty();
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void aSecretIsNotGivenTwice() {
    var _ = environment(Map.of("TOKEN", "s3cret", "TOKEN_FILE", "token")).secret("TOKEN");
    assertThat(problems.all())
        .extracting(Report::line)
        .containsExactly("TOKEN: TOKEN_FILE is set as well; keep one of the two");
  }

  @Test
  void aSecretsFileMustBeThere() {
    var path = folder.resolve("token").toString();
    assertThat(environment(Map.of("TOKEN_FILE", path)).secret("TOKEN")).isEmpty();
    assertThat(problems.all())
        .extracting(Report::line)
        .containsExactly(
            "TOKEN_FILE: cannot be read: there is no such file;"
                + " check that it is a file, and that Muster's user may read it");
  }

  @Test
  void aLoginInAnAddressIsNotRepeated() {
    var proxy = "http://somebody:canary@proxy.example.com:3128";
    var _ = environment(Map.of("MUSTER_SLACK_PROXY", proxy)).read(Variable.SLACK_PROXY);
    assertThat(problems.all())
        .extracting(Report::line)
        .singleElement()
        .asString()
        .contains("//…@proxy.example.com:3128")
        .doesNotContain("canary");
  }

  private Environment environment(Map<String, String> variables) {
    return new Environment(variables, problems);
  }
}
