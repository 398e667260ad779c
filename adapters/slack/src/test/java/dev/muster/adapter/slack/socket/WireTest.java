package dev.muster.adapter.slack.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The heart of a connection, beat by beat.
@Timeout(60)
class WireTest {
  private final HandMovedHeart heart = new HandMovedHeart();
  private final Wire wire = new Wire(_ -> Optional.empty(), new Voice(Duration.ofSeconds(20)));
  private final WebSocket socket = thatTakesEverything();

  @BeforeEach
  void isOpen() {
    var _ = wire.onText(socket, "{\"type\": \"hello\"}", true);
  }

  @Test
  void aQuietConnectionStaysAsLongAsItAnswers() {
    var life = lives();
    for (int beat = 0; beat < 10; beat++) {
      heart.beat();
      var _ = wire.onPong(socket, ByteBuffer.allocate(0));
    }
    assertThat(life).isNotDone();
    wire.onError(socket, new IllegalStateException("at last"));
    assertThat(life.join()).isEqualTo(10);
  }

  @Test
  void oneThatMissesTwoBeatsStays() {
    var life = lives();
    heart.beat(3);
    var _ = wire.onPong(socket, ByteBuffer.allocate(0));
    heart.beat(3);
    assertThat(life).isNotDone();
    wire.onError(socket, new IllegalStateException("at last"));
  }

  @Test
  void oneThatSaysNothingForThreeBeatsIsDead() {
    var life = lives();
    heart.beat(3); // Before the first of them it said hello.
    assertThat(life).isNotDone();
    heart.lastBeat();
    assertThat(life.join()).isEqualTo(4);
    assertThat(wire.end().why()).isEqualTo("Slack says nothing any more");
  }

  private CompletableFuture<Integer> lives() {
    var life = new CompletableFuture<Integer>();
    var _ =
        Thread.ofVirtual()
            .start(() -> {
              try {
                life.complete(wire.live(heart, () -> false));
              } catch (InterruptedException e) {
                life.completeExceptionally(e);
              }
            });
    return life;
  }

  private static WebSocket thatTakesEverything() {
    return (WebSocket)
        Proxy.newProxyInstance(
            WebSocket.class.getClassLoader(),
            new Class<?>[] {WebSocket.class},
            (self, method, _) ->
                method.getName().startsWith("send")
                    ? CompletableFuture.completedFuture(self)
                    : null);
  }
}
