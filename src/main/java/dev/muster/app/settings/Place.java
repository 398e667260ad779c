package dev.muster.app.settings;

import java.nio.file.Path;

/// Where the operator has to look. Lines and columns count from 1; 0 means there is none.
public sealed interface Place {
  default int line() {
    return 0;
  }

  default int column() {
    return 0;
  }

  record Variable(String name) implements Place {}

  record WholeFile(Path file) implements Place {}

  /// @param key the path of the key, as in `severities.sev1.impact`; empty outside of any
  record InFile(Path file, int line, int column, String key) implements Place {}
}
