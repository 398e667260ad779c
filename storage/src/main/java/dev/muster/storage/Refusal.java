package dev.muster.storage;

import java.nio.file.Path;
import java.sql.SQLException;

/// Why a database cannot be opened or copied, in words for the operator.
public abstract sealed class Refusal extends RuntimeException {
  private Refusal(String message) {
    super(message);
  }

  private Refusal(String message, Throwable cause) {
    super(message, cause);
  }

  /// The first line is what was found, the next what to do.
  private static String oneLine(String finding) {
    return finding.strip().replaceAll("\\s+", " ");
  }

  private static Throwable root(Throwable cause) {
    return cause.getCause() == null ? cause : root(cause.getCause());
  }

  /// Another process works in the folder. Two would overwrite each other.
  public static final class InUse extends Refusal {
    InUse(Path home, String pid) {
      super("Muster already runs in %s, as process %s. One folder takes one.".formatted(home, pid));
    }
  }

  /// The folder cannot be worked in.
  public static final class NoHome extends Refusal {
    NoHome(Path home, String finding) {
      super(advice(home, finding));
    }

    NoHome(Path home, String finding, Throwable cause) {
      super(advice(home, finding), cause);
    }

    private static String advice(Path home, String finding) {
      return """
      Muster cannot work in %s: %s.
      Set MUSTER_HOME to a folder that the user who runs Muster may write to, or give them this one.\
      """
          .formatted(home, finding);
    }
  }

  /// The file may be well, but we do not get at it.
  public static final class OutOfReach extends Refusal {
    OutOfReach(Path file, String finding) {
      super(advice(file, finding));
    }

    OutOfReach(Path file, Throwable cause) {
      super(advice(file, oneLine(String.valueOf(root(cause).getMessage()))), cause);
    }

    private static String advice(Path file, String finding) {
      return """
      %s cannot be opened: %s.
      Nothing was written to it. Let the user who runs Muster read and write it and the files \
      that begin with its name, and let no other program hold it.\
      """
          .formatted(file, finding);
    }
  }

  /// The file is damaged. Starting on it would make it worse.
  public static final class Damaged extends Refusal {
    Damaged(Path file, String finding) {
      super(advice(file, "its parts do not fit together (%s).".formatted(oneLine(finding))));
    }

    Damaged(Path file, Throwable cause) {
      super(advice(file, "it is no database, or not a whole one."), cause);
    }

    private static String advice(Path file, String finding) {
      return """
      %s is damaged: %s
      Nothing was written to it. Move it away together with the files that begin with its \
      name, keep them, and put the last good backup in its place.\
      """
          .formatted(file, finding);
    }
  }

  /// A newer Muster has changed the tables, or what may stand in them.
  public static final class Unfit extends Refusal {
    Unfit(Path file, String finding) {
      super(advice(file, oneLine(finding)));
    }

    Unfit(Path file, Throwable cause) {
      super(advice(file, finding(root(cause))), cause);
    }

    /// What the migration library says of it advises what only harms.
    private static String finding(Throwable root) {
      return root instanceof SQLException
          ? oneLine(String.valueOf(root.getMessage()))
          : "another version, or somebody else, has changed them.";
    }

    private static String advice(Path file, String finding) {
      return """
      The tables of %s are not those this version knows, nor older ones: %s
      Start the version that wrote them, or a newer one.\
      """
          .formatted(file, finding);
    }
  }

  /// No copy was made, and nothing was overwritten.
  public static final class NoBackup extends Refusal {
    NoBackup(Path target, String finding) {
      super(advice(target, finding));
    }

    NoBackup(Path target, String finding, Throwable cause) {
      super(advice(target, oneLine(finding)), cause);
    }

    private static String advice(Path target, String finding) {
      return "No backup was made at %s: %s.".formatted(target, finding);
    }
  }
}
