package dev.muster.sandbox;

import dev.muster.commit.Sample;

class InMemorySandboxRoomsTest implements SandboxRoomsContract {
  private final SandboxRooms rooms = new InMemorySandboxRooms(Sample.HOME);

  @Override
  public SandboxRooms rooms() {
    return rooms;
  }
}
