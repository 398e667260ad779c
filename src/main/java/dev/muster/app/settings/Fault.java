package dev.muster.app.settings;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// What can be wrong with settings. Each case carries what is needed to say how to mend it.
public sealed interface Fault {
  /// @param kind what belongs here, with its article
  /// @param examples right ones
  record NotA(String kind, String text, String examples) implements Fault {}

  record NotOneOf(String text, List<String> choices) implements Fault {}

  /// A placeholder that nothing fills.
  record UnknownPlaceholder(String placeholder, List<String> known) implements Fault {}

  /// Nothing stands after the colon, or only a comment.
  record Empty() implements Fault {}

  /// YAML reads it as a number or a yes or no, where a text belongs.
  record Unquoted(String text) implements Fault {}

  record NotOneValue() implements Fault {}

  /// @param single what stands there instead, if it is one value
  record NotAList(Optional<String> single) implements Fault {}

  record NotKeys(List<String> known) implements Fault {}

  record NotNames() implements Fault {}

  record TooFew() implements Fault {}

  record Repeated(String text) implements Fault {}

  record UnknownKey(String name, List<String> known) implements Fault {}

  record KeyTwice(int firstLine) implements Fault {}

  record NotAKey() implements Fault {}

  record EndsBeforeItStarts(LocalTime from, LocalTime to) implements Fault {}

  /// Nobody in the workspace goes by this handle.
  record Stranger(String handle, List<String> known) implements Fault {}

  /// @param reason what the YAML parser says
  record NotYaml(String reason) implements Fault {}

  /// @param begun the line where the unfinished part begins
  record NotYamlSince(String reason, int begun) implements Fault {}

  record ForbiddenCharacter(int codePoint) implements Fault {}

  record TooDeep(int deepest) implements Fault {}

  record TooLarge(int largest) implements Fault {}

  record NotUtf8() implements Fault {}

  record Unreadable(String reason) implements Fault {
    /// Most of these exceptions name the path, which the report does anyway, and little else.
    static Unreadable of(IOException e) {
      return new Unreadable(
          switch (e) {
            case NoSuchFileException _ -> "there is no such file";
            case AccessDeniedException _ -> "access denied";
            case FileSystemException other -> String.valueOf(other.getReason());
            default -> String.valueOf(e.getMessage());
          });
    }
  }

  /// What it is must not be shown, only what it should be.
  record NotASecret(Secret secret) implements Fault {}

  /// By itself it is no use.
  record NeedsAnother(List<String> choices) implements Fault {}

  record NotBoth(String other) implements Fault {}
}
