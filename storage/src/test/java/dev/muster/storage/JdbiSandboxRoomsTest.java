package dev.muster.storage;

import dev.muster.commit.Sample;
import dev.muster.sandbox.SandboxRooms;
import dev.muster.sandbox.SandboxRoomsContract;

class JdbiSandboxRoomsTest extends SqliteStore implements SandboxRoomsContract {
  @Override
  public SandboxRooms rooms() {
    return database.sandboxRooms(Sample.HOME);
  }
}
