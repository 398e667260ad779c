package dev.muster.kill;

import dev.muster.adapter.slack.fake.Channel;
import dev.muster.adapter.slack.fake.FakeSlack;
import dev.muster.adapter.slack.fake.Person;
import dev.muster.adapter.slack.fake.SeenMessage;
import dev.muster.adapter.slack.fake.Sight;
import dev.muster.incident.IncidentId;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Somebody at Slack's client, who types, presses and fills in. Slack delivers what they do once:
/// what is not confirmed stays in doubt, and they say something else.
final class Typist implements Runnable {
  /// An answer that takes longer is none.
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final FakeSlack slack;
  private final Person me;
  private final Channel lobby;
  private final int number;
  private final int mostIncidents;
  private final Load load;
  private final Joined joined;
  private final Random random;
  private int said;

  Typist(SlackScene.Stage stage, String who, int number, Load load, Random random) {
    this.slack = stage.slack();
    this.me = slack.person(who);
    this.lobby = stage.lobby();
    this.mostIncidents = stage.mostIncidents();
    this.joined = stage.joined();
    this.number = number;
    this.load = load;
    this.random = random;
  }

  @Override
  public void run() {
    while (load.goesOn()) {
      if (Waiting.isSo(PATIENCE, this::isSomebodyThere)) {
        load.began();
        act("t%dn%dz".formatted(number, said++));
        load.ended();
      }
      Waiting.pause(Duration.ofMillis(random.nextInt(100)));
    }
  }

  /// They may be gone in the next moment.
  private boolean isSomebodyThere() {
    return !slack.links().open().isEmpty();
  }

  private void act(String tag) {
    if (load.incidents() == 0 || isTimeForAnother()) {
      type(Saying.declare(me.handle(), tag, random));
      return;
    }
    var incident = load.anyIncident(random);
    switch (random.nextInt(10)) {
      case 0, 1 -> fillIn(incident, tag);
      case 2 -> join(incident);
      default -> type(Saying.any(me.handle(), incident, tag, random));
    }
  }

  private boolean isTimeForAnother() {
    return load.incidents() < mostIncidents && random.nextInt(8) == 0;
  }

  private void type(Saying saying) {
    if (random.nextInt(10) == 0) {
      slack.deliveries().twice(1);
    }
    var answer = answer(me.types(saying.line(), lobby));
    if (answer.filter(Caller::isConfirmed).isPresent()) {
      var _ = load.confirmed(saying, answer.get());
    } else {
      doubt(saying);
    }
  }

  private void doubt(Saying saying) {
    load.unclear();
    load.doubtful(saying);
  }

  /// What the acknowledgement itself said: what comes later may belong to something earlier.
  private static Optional<String> answer(Sight sight) {
    return sight.trouble().isEmpty() && !sight.whispers().isEmpty()
        ? Optional.of(sight.whispers().getLast().text())
        : Optional.empty();
  }

  private void fillIn(IncidentId incident, String tag) {
    card(incident)
        .ifPresent(card -> {
          var opened = me.presses("Update", card);
          if (Waiting.isSo(PATIENCE, () -> opened.modal().isPresent())) {
            handIn(Saying.update(me.handle(), incident, tag));
          }
          while (me.modal().isPresent()) {
            var _ = me.closes();
          }
        });
  }

  private void handIn(Saying saying) {
    var handedIn = me.submits(Map.of("text", saying.tag()));
    if (handedIn.trouble().isEmpty() && handedIn.modal().isEmpty()) {
      var _ = load.confirmed(saying, "");
    } else {
      doubt(saying);
    }
  }

  private void join(IncidentId incident) {
    announcement(incident)
        .ifPresent(card -> {
          var pressed = me.presses("Join", card);
          if (Waiting.isSo(PATIENCE, () -> isIn(pressed))) {
            joined.add(me, incident);
          }
        });
  }

  private static boolean isIn(Sight sight) {
    return sight.whispers().stream().anyMatch(whisper -> whisper.text().contains("You are in"));
  }

  private Optional<SeenMessage> card(IncidentId incident) {
    return Joined.room(slack, incident)
        .flatMap(room ->
            me.reads(room).stream()
                .filter(message -> message.buttons().containsKey("Update"))
                .filter(message -> message.buttons().containsKey("Resolve"))
                .findFirst());
  }

  private Optional<SeenMessage> announcement(IncidentId incident) {
    return me.reads(slack.channel("incidents")).stream()
        .filter(message -> message.text().contains(incident + " "))
        .filter(message -> message.buttons().containsKey("Join"))
        .findFirst();
  }
}
