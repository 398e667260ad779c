package dev.muster.commit;

class InMemoryCommitsTest implements CommitsContract {
  private final Store store = new InMemoryStore();

  @Override
  public Store store() {
    return store;
  }
}
