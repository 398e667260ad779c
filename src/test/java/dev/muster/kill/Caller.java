package dev.muster.kill;

import dev.muster.incident.IncidentId;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;

/// Somebody who says one thing after the other over HTTP, each again and again under the same key
/// until it is confirmed. When the load ends, they finish their sentence.
final class Caller implements Runnable {
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final HttpClient http = HttpClient.newHttpClient();
  private final String who;
  private final int number;
  private final Load load;
  private final Random random;
  private int said;
  private Optional<IncidentId> mine = Optional.empty();

  Caller(String who, int number, Load load, Random random) {
    this.who = who;
    this.number = number;
    this.load = load;
    this.random = random;
  }

  @Override
  public void run() {
    while (load.goesOn()) {
      var saying = next();
      var answer = say(saying);
      remember(saying, answer);
      if (random.nextInt(20) == 0) {
        load.repeated(answer.equals(say(saying)));
      }
      Waiting.pause(Duration.ofMillis(random.nextInt(60)));
    }
  }

  private Saying next() {
    var tag = "t%dn%dz".formatted(number, said++);
    return mine.map(incident -> about(incident, tag))
        .orElseGet(() -> Saying.declare(who, tag, random));
  }

  private Saying about(IncidentId incident, String tag) {
    if (random.nextInt(25) == 0) {
      return Saying.resolve(who, incident, tag);
    }
    var other = random.nextInt(3) == 0;
    return Saying.any(who, other ? load.anyIncident(random) : incident, tag, random);
  }

  private void remember(Saying saying, String answer) {
    var confirmed = load.confirmed(saying, answer);
    switch (saying.sort()) {
      case DECLARE -> mine = Optional.of(confirmed.incident());
      case RESOLVE -> mine = Optional.empty();
      case NOTE, UPDATE, TASK, STATUS, SEVERITY, ROLE -> {}
    }
  }

  private String say(Saying saying) {
    String answer = attempt(saying);
    while (answer.isEmpty()) {
      Waiting.pause(Duration.ofMillis(20));
      answer = attempt(saying);
    }
    return answer;
  }

  /// What was answered; empty if it was not confirmed, whether it was heard or not.
  private String attempt(Saying saying) {
    load.began();
    try {
      var response = http.send(request(saying), BodyHandlers.ofString());
      return isConfirmed(response.statusCode(), response.body()) ? response.body() : "";
    } catch (ConnectException e) {
      return ""; // Nobody is there.
    } catch (IOException e) {
      load.unclear();
      return "";
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    } finally {
      load.ended();
    }
  }

  private HttpRequest request(Saying saying) {
    var body =
        """
        {"as": "%s", "key": "%s", "room": "general", "text": "%s"}\
        """
            .formatted(who, saying.tag(), saying.line());
    return HttpRequest.newBuilder(load.address().resolve("/sandbox/api/say"))
        .timeout(PATIENCE)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  /// Muster says so itself when it could not do it, or does not know.
  private static boolean isConfirmed(int status, String answer) {
    return status == 200 && isConfirmed(answer);
  }

  static boolean isConfirmed(String answer) {
    return !answer.contains("my side") && !answer.contains("say it again");
  }
}
