package dev.muster.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.commit.Sample;
import dev.muster.sandbox.SandboxRooms;
import dev.muster.sandbox.SandboxRoomsContract;
import org.junit.jupiter.api.Test;

class JdbiSandboxRoomsTest extends SqliteStore implements SandboxRoomsContract {
  @Override
  public SandboxRooms rooms() {
    return database.sandboxRooms(Sample.HOME);
  }

  /// The page asks for it again and again.
  @Test
  void aDirectConversationThatIsThereIsFoundWhileSomebodyWrites() {
    var direct = rooms().directWith(Sample.ALICE, "alice");
    try (var other = new Sqlite(home.resolve("muster.db")).writer()) {
      other.begin();

      assertThat(rooms().directWith(Sample.ALICE, "alice")).isEqualTo(direct);

      other.rollback();
    }
  }
}
