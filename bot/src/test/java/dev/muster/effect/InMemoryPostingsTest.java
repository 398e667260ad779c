package dev.muster.effect;

import dev.muster.commit.InMemoryStore;
import dev.muster.commit.Store;

class InMemoryPostingsTest implements PostingsContract {
  private final Store store = new InMemoryStore();

  @Override
  public Store store() {
    return store;
  }
}
