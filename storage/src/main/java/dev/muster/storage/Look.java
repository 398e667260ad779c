package dev.muster.storage;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/// What a start would find in a folder, found out without changing anything in it.
public sealed interface Look {
  /// Nothing is there yet: a start makes it.
  record Nothing() implements Look {}

  /// Another process works there.
  record InUse(String pid) implements Look {}

  /// All is sound.
  ///
  /// @param changes what a start would do to the tables first, after which no older version takes
  ///   them
  record Sound(List<String> changes) implements Look {}

  static Look at(Path home) {
    Possession.requireRoom(home);
    return Possession.holder(home).<Look>map(InUse::new).orElseGet(() -> free(home));
  }

  private static Look free(Path home) {
    var file = home.resolve(Database.FILE);
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? sound(new Sqlite(file)) : new Nothing();
  }

  private static Look sound(Sqlite sqlite) {
    sqlite.inspect();
    var changes = Migrations.pending(sqlite);
    Vocabulary.inspect(sqlite);
    return new Sound(changes);
  }
}
