package dev.muster.kill;

import dev.muster.adapter.slack.fake.Channel;
import dev.muster.adapter.slack.fake.FakeSlack;
import dev.muster.adapter.slack.fake.User;
import dev.muster.commit.Store;
import dev.muster.slack.Installed;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/// People speak in Slack, which outlives Muster and keeps its time.
final class SlackScene implements Scene {
  private static final ZoneId ZONE = ZoneId.of("UTC");

  /// As long as Slack waits; whoever is late is in doubt here, as in the world.
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private static final Duration LONG = Duration.ofMinutes(1);

  /// Muster keeps to Slack's limits, and what they allow in a minute is done in three seconds.
  private static final int FAST = 20;

  private final AtomicReference<InstantSource> time;
  private final FakeSlack slack;
  private final Joined joined;
  private final Weather weather;
  private final Thread raging;
  private final Load load;
  private int connected;

  /// Where the typists are.
  ///
  /// @param mostIncidents how many they declare in all; rooms take long
  record Stage(FakeSlack slack, Channel lobby, Joined joined, int mostIncidents) {}

  private SlackScene(long seed, int mostIncidents) {
    time = new AtomicReference<>(new PassingTime(Instant.now(), 1));
    slack = Installed.overSockets(() -> time.get().instant());
    slack.links().waitFor(PATIENCE);
    joined = new Joined();
    var everybody =
        Stream.concat(
                Stream.of(slack.workspace().bot()),
                Stream.concat(Load.PEOPLE.stream(), Stream.of(Child.ADMINISTRATOR))
                    .map(handle -> slack.joins(handle, ZONE).user()))
            .toArray(User[]::new);
    var lobby = slack.workspace().addChannel("lobby", everybody);
    var _ = slack.workspace().addChannel("incidents", everybody);
    weather = new Weather(slack, new Random(seed));
    raging = Thread.ofPlatform().daemon().start(weather);
    var stage = new Stage(slack, lobby, joined, mostIncidents);
    load =
        Load.start(seed, (who, number, all, random) -> new Typist(stage, who, number, all, random));
  }

  static SlackScene open(long seed, int mostIncidents) {
    return new SlackScene(seed, mostIncidents);
  }

  @Override
  public Victim start(Path home, PassingTime now) {
    time.set(now);
    return Victim.start(
        SlackChild.class,
        Child.READY,
        List.of(
            home.toString(),
            now.instant().toString(),
            Integer.toString(now.speed()),
            slack.apiUrl(),
            slack.grants().botToken(),
            slack.grants().appToken()),
        Map.of());
  }

  @Override
  public Load load() {
    return load;
  }

  /// It connects to Slack by itself, if the line lets it.
  @Override
  public void speakTo(String announced) {
    var isConnected = Waiting.isSo(PATIENCE, () -> !slack.links().open().isEmpty());
    connected += isConnected ? 1 : 0;
  }

  @Override
  public void calmDown() {
    weather.end();
    Waiting.until("the weather is fine", LONG, () -> !raging.isAlive());
  }

  @Override
  public int speed() {
    return FAST;
  }

  /// Longer than the longest pause between two tries, in that time.
  @Override
  public Duration silence() {
    return Duration.ofSeconds(4);
  }

  @Override
  public boolean isMidFlight() {
    return load.underWay() > 0;
  }

  @Override
  public int calls() {
    return slack.calls().all().size();
  }

  @Override
  public Witness witness(Store store, Findings findings) {
    return new Seen(
        slack,
        new Mirror(
            slack,
            SlackChild.slack(
                URI.create(slack.apiUrl()), slack.grants().botToken(), slack.grants().appToken())),
        joined,
        store.postings(),
        findings);
  }

  @Override
  public String figures() {
    var all = slack.calls().all();
    return "connected %d | calls %d | of these failed %d | delivered %d | joined %d"
        .formatted(
            connected,
            all.size(),
            all.stream().filter(call -> !call.isOk()).count(),
            slack.deliveries().all().size(),
            joined.seats().size());
  }

  @Override
  public void close() {
    weather.end();
    slack.close();
  }
}
