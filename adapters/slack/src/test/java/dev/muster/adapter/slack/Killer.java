package dev.muster.adapter.slack;

import java.io.IOException;
import java.util.Random;
import okhttp3.Interceptor;
import okhttp3.Response;

/// Lets the process die as it calls Slack: before Slack heard it, or before it heard Slack.
final class Killer implements Interceptor {
  private final Random random;
  private double chance;

  Killer(Random random) {
    this.random = random;
  }

  /// It is an error and no exception, so that nothing can catch it and live on.
  static final class Killed extends Error {
    private static final long serialVersionUID = 1;

    Killed() {
      super("killed", null, false, false);
    }
  }

  void mayKill(double withChance) {
    chance = withChance;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    pass();
    var response = chain.proceed(chain.request());
    pass();
    return response;
  }

  private void pass() {
    if (random.nextDouble() < chance) {
      throw new Killed();
    }
  }
}
