package dev.muster.timer;

import dev.muster.commit.InMemoryStore;
import dev.muster.commit.Store;

class InMemoryTimersTest implements TimersContract {
  private final Store store = new InMemoryStore();

  @Override
  public Store store() {
    return store;
  }
}
