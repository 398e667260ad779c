package dev.muster.workspace;

class InMemoryLandmarksTest implements LandmarksContract {
  private final Landmarks landmarks = new InMemoryLandmarks();

  @Override
  public Landmarks landmarks() {
    return landmarks;
  }
}
