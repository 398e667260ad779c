package dev.muster.adapter.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.response.Response;
import dev.muster.closing.TimeLeft;
import dev.muster.happening.Happenings;
import dev.muster.person.Person;
import dev.muster.reception.FrontDoor;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/// Everything Slack can tell us, and who hears it.
///
/// The SDK's app only sorts. Who may speak, whether a request is Slack's, and what is ours to
/// ignore we decide ourselves: its own way to find that out asks Slack first, and fails with it.
final class Ears {
  private static final Duration PACE = Duration.ofSeconds(5);

  private final Hearing hearing;
  private final Homes homes;
  private final Deliveries deliveries;

  /// @param shutOut is told why nothing can be said any more
  Ears(
      Ground ground,
      FrontDoor door,
      Happenings happenings,
      Consumer<String> shutOut,
      InstantSource clock) {
    var names = ground.names();
    var api = ground.api();
    var answering = new Answering(api, ground.renderer(), ground.directs());
    var replying = new Replying(api, new Modals(handles(names)), answering);
    var typed = new Typed(names);
    var library = new Library(api, names, typed, ground.identity()::user);
    var doorkeeper = new Doorkeeper(names.people(), api);
    this.hearing = new Hearing(door, doorkeeper, ground.inTime());
    this.homes = new Homes(new HomePage(door, doorkeeper, answering), names, clock, PACE);
    var app = app(api);
    new Commands(hearing, replying, names, typed).addTo(app);
    new Presses(hearing, replying, names).addTo(app);
    new Submissions(hearing, replying, names).addTo(app);
    new Shortcuts(hearing, replying, names, library).addTo(app);
    new Talk(hearing, replying, names, typed, ground.identity()::user).addTo(app);
    new Pins(hearing, replying, names, library, ground.identity()::user).addTo(app);
    new World(names, ground.attendance(), happenings, shutOut).addTo(app);
    homes.addTo(app);
    this.deliveries = new Deliveries(app);
  }

  private static App app(WebApi api) {
    var config =
        AppConfig.builder()
            .slack(api.sdk())
            .executorServiceProvider(VirtualThreads.INSTANCE)
            .allEventsApiAutoAckEnabled(true)
            .unmatchedRequestHandler(_ -> Response.ok())
            .build();
    return new App(config, api.sdk(), List.of());
  }

  private static Modals.Handles handles(Introductions names) {
    return handle ->
        names.people().named(names.workspace(), handle).map(Person::id).map(id -> id.value());
  }

  Deliveries deliveries() {
    return deliveries;
  }

  boolean oweNothing() {
    return hearing.owesNothing();
  }

  Homes homes() {
    return homes;
  }

  void close(TimeLeft left) {
    homes.close();
    hearing.close(left);
  }
}
