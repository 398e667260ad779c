package dev.muster.effect;

import dev.muster.commit.InMemoryStore;
import dev.muster.commit.Store;

class InMemoryOutboxTest implements OutboxContract, BacklogContract {
  private final Store store = new InMemoryStore();

  @Override
  public Store store() {
    return store;
  }
}
