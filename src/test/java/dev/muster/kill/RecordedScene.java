package dev.muster.kill;

import dev.muster.commit.Store;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// People speak over HTTP, and the platform records what it is told. Whoever gets no answer says it
/// again under the same key.
record RecordedScene(Recorder recorder, Load load) implements Scene {
  static RecordedScene open(long seed) throws IOException {
    return new RecordedScene(Recorder.start(seed), Load.start(seed, Caller::new));
  }

  @Override
  public Victim start(Path home, PassingTime time) {
    return Victim.start(
        Child.class,
        Child.READY,
        List.of(home.toString(), recorder.address().toString(), time.instant().toString()),
        Map.of());
  }

  @Override
  public void speakTo(String announced) {
    load.speakTo(URI.create("http://127.0.0.1:" + announced + "/"));
  }

  @Override
  public void calmDown() {}

  @Override
  public int speed() {
    return 1;
  }

  @Override
  public Duration silence() {
    return Duration.ofSeconds(1);
  }

  @Override
  public boolean isMidFlight() {
    return load.underWay() > 0 || recorder.underWay() > 0;
  }

  @Override
  public int calls() {
    return recorder.platform().taken();
  }

  @Override
  public Witness witness(Store store, Findings findings) {
    return new Heard(store.postings(), recorder.platform(), findings);
  }

  @Override
  public String figures() {
    var platform = recorder.platform();
    return "calls taken %d | calls in doubt %d".formatted(platform.taken(), platform.inDoubt());
  }

  @Override
  public void close() {
    recorder.close();
  }
}
