package dev.muster.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.SlackSettings.Door;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What becomes of a call during which Muster is stopped.
class WebApiTest {
  private final WebApi api =
      new WebApi(
          settings(),
          InstantSource.system(),
          new OkHttpClient.Builder().addInterceptor(new Stop()).build());

  @AfterEach
  void clear() {
    var _ = Thread.interrupted();
    api.close();
  }

  @Test
  void aQuestionHasNoClearAnswer() {
    assertThat(api.ask(slack -> slack.authTest(r -> r))).isInstanceOf(Answer.Unclear.class);
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
  }

  @Test
  void anAnswerMayNotHaveArrived() {
    assertThat(api.respond("https://hooks.example/1", new Page("done", List.of())))
        .isInstanceOf(Answer.Unclear.class);
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
  }

  private static SlackSettings settings() {
    return new SlackSettings(
        "xoxb-1",
        new Door.Http("secret"),
        URI.create("https://slack.example/api/"),
        Optional.empty(),
        "incidents",
        Optional.empty(),
        Duration.ofSeconds(1),
        Duration.ofSeconds(1));
  }

  /// The client is interrupted while it waits, and does not declare what it throws then.
  private static final class Stop implements Interceptor {
    @Override
    public Response intercept(Chain chain) {
      throw Stop.<RuntimeException>undeclared(new InterruptedException());
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Exception> T undeclared(Exception e) throws T {
      throw (T) e;
    }
  }
}
