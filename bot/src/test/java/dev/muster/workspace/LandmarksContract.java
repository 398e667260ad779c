package dev.muster.workspace;

import static dev.muster.workspace.Landmark.ANNOUNCEMENTS;
import static dev.muster.workspace.Landmark.MANAGERS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What every memory of landmarks answers.
public interface LandmarksContract {
  WorkspaceId HERE = new WorkspaceId("here");
  RoomId ONE = new RoomId(HERE, "C1");
  RoomId TWO = new RoomId(HERE, "C2");

  Landmarks landmarks();

  @Test
  default void aRoomIsFoundByTheNameItWasFoundBy() {
    landmarks().remember(ANNOUNCEMENTS, "incidents", ONE);
    assertThat(landmarks().find(HERE, ANNOUNCEMENTS, "incidents")).contains(ONE);
    assertThat(landmarks().find(HERE, MANAGERS, "incidents")).isEmpty();
    assertThat(landmarks().find(new WorkspaceId("there"), ANNOUNCEMENTS, "incidents")).isEmpty();
  }

  @Test
  default void anotherNameMeansAnotherRoom() {
    landmarks().remember(ANNOUNCEMENTS, "incidents", ONE);
    assertThat(landmarks().find(HERE, ANNOUNCEMENTS, "operations")).isEmpty();
    landmarks().remember(ANNOUNCEMENTS, "operations", TWO);
    assertThat(landmarks().find(HERE, ANNOUNCEMENTS, "operations")).contains(TWO);
    assertThat(landmarks().find(HERE, ANNOUNCEMENTS, "incidents")).isEmpty();
  }
}
