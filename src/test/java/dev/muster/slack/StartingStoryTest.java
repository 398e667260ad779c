package dev.muster.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

/// What happens around the moment in which Muster starts.
class StartingStoryTest extends TownStory {
  @Test
  void whoCannotListenHereHearsNothingThere() throws IOException {
    town.stops();
    int before = slack.links().everOpened();
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> town.startsAt(taken.getLocalPort())).hasMessageContaining("listen");
    }
    town.starts();
    assertThat(slack.links().everOpened() - before).isEqualTo(2);
  }
}
