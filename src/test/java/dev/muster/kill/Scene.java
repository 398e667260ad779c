package dev.muster.kill;

import dev.muster.commit.Store;
import java.nio.file.Path;
import java.time.Duration;

/// What is around the process that is killed: a platform that outlives it, and people who speak to
/// it.
interface Scene extends AutoCloseable {
  /// A process of Muster that lives in this time.
  Victim start(Path home, PassingTime time);

  Load load();

  /// People can speak to it from here on.
  ///
  /// @param announced what it said of itself when it was ready
  void speakTo(String announced);

  /// From here on nothing goes wrong any more.
  void calmDown();

  /// How fast time goes then.
  int speed();

  /// How long nothing is called before nothing will be.
  Duration silence();

  /// Whether anything is on its way, in either direction.
  boolean isMidFlight();

  /// How often the platform was called.
  int calls();

  Witness witness(Store store, Findings findings);

  String figures();

  @Override
  void close();
}
