package dev.muster.incident;

import dev.muster.commit.InMemoryStore;
import dev.muster.commit.Store;

class InMemoryIncidentsTest implements IncidentsContract {
  private final Store store = new InMemoryStore();

  @Override
  public Store store() {
    return store;
  }
}
