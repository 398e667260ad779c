package dev.muster.adapter.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.app_backend.interactive_components.ActionResponseSender;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.SlackFilesUploadV2Exception;
import com.slack.api.util.http.SlackHttpClient;
import com.slack.api.webhook.WebhookResponse;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks Slack's Web API, once and not for long. Whether and when to ask again is the outbox's to
/// say: the SDK's clients that wait and repeat by themselves keep what they wait for in memory.
final class WebApi implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebApi.class);

  private static final Duration UNKNOWN_PAUSE = Duration.ofSeconds(30);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
  private static final int OK = 200;
  private static final int TOO_MANY_REQUESTS = 429;

  /// Errors after which Slack may or may not have done what was asked.
  private static final Set<String> UNSURE =
      Set.of("internal_error", "fatal_error", "service_unavailable", "request_timeout");

  private static final Set<String> NO_ENTRANCE =
      Set.of(
          "invalid_auth",
          "not_authed",
          "account_inactive",
          "token_revoked",
          "token_expired",
          "team_access_not_granted",
          "team_added_to_org",
          "org_login_required",
          "ekm_access_denied",
          "accesslimited",
          "two_factor_setup_required");

  private final Slack slack;
  private final MethodsClient methods;
  private final Entrance entrance;

  WebApi(SlackSettings settings, InstantSource clock) {
    this(settings, clock, once(config(settings)));
  }

  /// @param http how to get to Slack; it must send nothing twice by itself
  WebApi(SlackSettings settings, InstantSource clock, OkHttpClient http) {
    this.entrance = new Entrance(clock);
    var config = config(settings);
    this.slack = Slack.getInstance(config, new SlackHttpClient(http));
    this.methods = slack.methods(settings.botToken());
  }

  /// The SDK itself, for its own handlers.
  Slack sdk() {
    return slack;
  }

  interface Question<T> {
    T ask(MethodsClient methods) throws IOException, SlackApiException;
  }

  /// How the bot's token finds the workspace.
  Entrance entrance() {
    return entrance;
  }

  <T extends SlackApiTextResponse> Answer<T> ask(Question<T> question) {
    return ask(entrance, question);
  }

  /// @param way how the token is received that the question is asked with
  <T extends SlackApiTextResponse> Answer<T> ask(Entrance way, Question<T> question) {
    return way.pause()
        .<Answer<T>>map(pause -> new Answer.Later<>(pause, way.trouble().orElse("shut out")))
        .orElseGet(() -> through(way, question));
  }

  private <T extends SlackApiTextResponse> Answer<T> through(Entrance way, Question<T> question) {
    int before = way.timesShut();
    return switch (askOnce(question)) {
      case Answer.Ok<T> answer -> {
        way.open(before);
        yield answer;
      }
      case Answer.No<T>(var error, _) when NO_ENTRANCE.contains(error) ->
          new Answer.Later<>(way.shut(error), "Slack lets Muster in no more: " + error);
      case Answer<T> answer -> answer;
    };
  }

  /// For whoever wants to know now, and not to be let in later.
  <T extends SlackApiTextResponse> Answer<T> askOnce(Question<T> question) {
    try {
      var response = question.ask(methods);
      return response.isOk() ? new Answer.Ok<>(response) : no(response);
    } catch (SlackApiException e) {
      return failed(e.getResponse());
    } catch (SlackFilesUploadV2Exception e) {
      return refused(e);
    } catch (ConnectException | NoRouteToHostException | UnknownHostException e) {
      return new Answer.Later<>(Duration.ZERO, "Slack cannot be reached: " + e.getMessage());
    } catch (IOException e) {
      return new Answer.Unclear<>(e.toString());
    } catch (Exception e) {
      return broken(e);
    }
  }

  /// The client lets an interruption through without declaring it.
  private static <T> Answer<T> broken(Exception e) {
    if (e instanceof InterruptedException) {
      Thread.currentThread().interrupt();
      return new Answer.Unclear<>("Muster is closing");
    }
    return new Answer.Unclear<>("that is no answer of Slack's: " + e);
  }

  /// Which of the calls that a file takes was refused.
  private static <T> Answer<T> refused(SlackFilesUploadV2Exception e) {
    return Stream.concat(
            e.getGetURLResponses().stream(), Stream.ofNullable(e.getCompleteResponse()))
        .filter(response -> !response.isOk())
        .findFirst()
        .<Answer<T>>map(WebApi::no)
        .orElseGet(() -> new Answer.Unclear<>("the file may not have arrived"));
  }

  /// Answers at the address that came with what somebody did. It is good for five times within half
  /// an hour.
  Answer<WebhookResponse> respond(String address, Page page) {
    try {
      var answer = new ActionResponseSender(slack).send(address, aside(page));
      return answer.getCode() == OK
          ? new Answer.Ok<>(answer)
          : new Answer.No<>("%d %s".formatted(answer.getCode(), answer.getBody()), "");
    } catch (IOException e) {
      return new Answer.Unclear<>(e.toString());
    } catch (Exception e) {
      return broken(e);
    }
  }

  private static ActionResponse aside(Page page) {
    return ActionResponse.builder()
        .responseType("ephemeral")
        .replaceOriginal(false)
        .text(page.text())
        .blocks(page.blocks())
        .build();
  }

  private static <T> Answer<T> no(SlackApiTextResponse response) {
    var error = Optional.ofNullable(response.getError()).orElse("no reason given");
    if (error.equals("ratelimited") || error.equals("rate_limited")) {
      return new Answer.Later<>(UNKNOWN_PAUSE, error);
    }
    return UNSURE.contains(error)
        ? new Answer.Unclear<>(error)
        : new Answer.No<>(error, Optional.ofNullable(response.getNeeded()).orElse(""));
  }

  private static <T> Answer<T> failed(Response response) {
    return response.code() == TOO_MANY_REQUESTS
        ? new Answer.Later<>(pause(response), "Slack asks for fewer calls")
        : new Answer.Unclear<>("Slack answered " + response.code());
  }

  private static Duration pause(Response response) {
    try {
      return Optional.ofNullable(response.header("Retry-After"))
          .map(seconds -> Long.parseLong(seconds.strip()))
          .map(seconds -> Math.clamp(seconds, 0, LONGEST_PAUSE.toSeconds()))
          .map(Duration::ofSeconds)
          .orElse(UNKNOWN_PAUSE);
    } catch (NumberFormatException _) {
      return UNKNOWN_PAUSE;
    }
  }

  /// Left to itself the client sends again what it sent on a connection that broke, whether or not
  /// it was done.
  private static OkHttpClient once(SlackConfig config) {
    return SlackHttpClient.buildOkHttpClient(config)
        .newBuilder()
        .retryOnConnectionFailure(false)
        .build();
  }

  private static SlackConfig config(SlackSettings settings) {
    var config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(settings.api().toString());
    config.setProxyUrl(settings.proxy().map(Object::toString).orElse(null));
    config.setExecutorServiceProvider(VirtualThreads.INSTANCE);
    config.setStatsEnabled(false);
    int longest = Math.toIntExact(settings.timeout().toMillis());
    config.setHttpClientCallTimeoutMillis(longest);
    config.setHttpClientReadTimeoutMillis(longest);
    config.setHttpClientWriteTimeoutMillis(longest);
    return config;
  }

  @Override
  public void close() {
    try {
      slack.close();
    } catch (Exception e) {
      LOG.warn("the connection to Slack did not end well", e);
    }
  }
}
