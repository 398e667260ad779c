package dev.muster.app.settings;

import dev.muster.policy.Policy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// `muster.yaml`, which need not be there unless the operator named it: a misspelt path must not
/// quietly mean every default.
record PolicyFile(Path file, boolean isNamed, Problems problems) {
  private static final int LARGEST = 256 * 1024;

  /// What is decided, and whom it names.
  record Written(Policy policy, List<Mention> mentions) {}

  Written read() {
    return text()
        .flatMap(new Yaml(file, problems)::compose)
        .map(node -> new Value(node, "", file, problems))
        .map(value ->
            new Written(PolicyKeys.ALL.read(value, PolicyKeys.STANDARD), Mentions.in(value)))
        .orElse(new Written(PolicyKeys.STANDARD, List.of()));
  }

  private Optional<String> text() {
    try (var in = Files.newInputStream(file)) {
      return decode(in.readNBytes(LARGEST + 1));
    } catch (CharacterCodingException _) {
      return refuse(new Fault.NotUtf8());
    } catch (IOException e) {
      return isNamed || Files.exists(file) ? refuse(Fault.Unreadable.of(e)) : Optional.empty();
    }
  }

  private Optional<String> decode(byte[] bytes) throws CharacterCodingException {
    return bytes.length > LARGEST
        ? refuse(new Fault.TooLarge(LARGEST))
        : Optional.of(
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
  }

  private Optional<String> refuse(Fault fault) {
    problems.add(new Place.WholeFile(file), fault);
    return Optional.empty();
  }
}
