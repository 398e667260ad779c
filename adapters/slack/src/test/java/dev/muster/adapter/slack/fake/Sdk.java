package dev.muster.adapter.slack.fake;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Slack's own SDK, pointed at the fake.
final class Sdk implements AutoCloseable {
  private static final int A_WHILE = 20_000;

  private final Slack slack;
  private final MethodsClient methods;

  Sdk(FakeSlack fake) {
    this(fake, fake.grants().botToken(), A_WHILE);
  }

  Sdk(FakeSlack fake, String token, int patience) {
    var config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(fake.apiUrl());
    config.setProxyUrl(null);
    config.setStatsEnabled(false);
    config.setHttpClientReadTimeoutMillis(patience);
    config.setHttpClientCallTimeoutMillis(patience);
    slack = Slack.getInstance(config, SlackHttpClient.buildSlackHttpClient(config));
    methods = slack.methods(token);
  }

  Slack slack() {
    return slack;
  }

  MethodsClient methods() {
    return methods;
  }

  /// A call of a method.
  interface Asking<T> {
    T ask(MethodsClient methods) throws IOException, SlackApiException;
  }

  <T> T ask(Asking<T> asking) {
    try {
      return asking.ask(methods);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SlackApiException e) {
      throw new AssertionError(e);
    }
  }

  /// The error's name; `ok` when there is none.
  String outcome(Asking<? extends SlackApiTextResponse> asking) {
    var response = ask(asking);
    return response.isOk() ? "ok" : response.getError();
  }

  @Override
  public void close() {
    try {
      slack.close();
    } catch (Exception e) {
      throw new IllegalStateException("the SDK does not close", e);
    }
  }
}
