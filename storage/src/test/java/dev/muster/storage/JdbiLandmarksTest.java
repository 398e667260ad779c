package dev.muster.storage;

import dev.muster.workspace.Landmarks;
import dev.muster.workspace.LandmarksContract;

class JdbiLandmarksTest extends SqliteStore implements LandmarksContract {
  @Override
  public Landmarks landmarks() {
    return database.landmarks();
  }
}
