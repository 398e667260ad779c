package dev.muster.simulation;

import dev.muster.incident.Incidents;
import dev.muster.person.FakePeople;
import dev.muster.person.Person;
import dev.muster.reception.Invocation;
import dev.muster.reception.Saying;
import dev.muster.workspace.RoomId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A few people in trouble, who say the right thing and the wrong one, and a platform that passes
/// it on once, twice, late, or again because nobody answered.
final class Users {
  private static final List<Person> PEOPLE =
      List.of(FakePeople.ALICE, FakePeople.BOB, FakePeople.CHANDRA, FakePeople.DAN);
  private static final int DELIVERIES = 4;
  private static final double TWICE = 0.2;
  private static final Duration AGAIN = Duration.ofMinutes(1);
  private static final Duration LATEST = Duration.ofMinutes(10);

  /// `#` is the mark, `@` somebody.
  private static final List<String> DECLARING =
      List.of(
          "declare # checkout is down sev1 service checkout",
          "declare # search is slow sev2",
          "declare # logins fail sev1 private",
          "declare # a typo sev4",
          "declare # an exercise sev1 drill service checkout",
          "declare # something");

  private static final List<String> ABOUT =
      List.of(
          "role commander me",
          "role commander @",
          "role deputy @",
          "role comms me",
          "role scribe none",
          "role expert @",
          "handover @ # I need sleep",
          "accept",
          "accept",
          "decline",
          "update # error rate is falling next 20m",
          "update # still looking",
          "update # yesterday it was worse next 2020-01-01 10:00",
          "snooze 10m because #",
          "snooze 3m",
          "severity 1 because #",
          "severity 2 because #",
          "severity 4 because #",
          "status mitigating #",
          "status monitoring #",
          "status triage #",
          "note # the vendor confirms",
          "task # call the vendor @",
          "task # roll back due 30m",
          "done 1",
          "done 17",
          "retract 2",
          "follow",
          "unfollow",
          "join",
          "invite @",
          "uninvite @",
          "invite nobody-at-all",
          "resolve # rolled back",
          "resolve # gone",
          "reopen because #",
          "reopen because #",
          "cancel # a false alarm",
          "merge INC-1",
          "timeline",
          "list",
          "lst",
          "update");

  private final World world;
  private final Platform platform;
  private final List<Node> nodes;
  private final Figures figures;
  private final Incidents incidents;
  private final List<Heard> said = new ArrayList<>();

  Users(Surroundings around, List<Node> nodes) {
    this.world = around.world();
    this.platform = around.platform();
    this.figures = around.figures();
    this.incidents = around.store().incidents();
    this.nodes = nodes;
  }

  /// Draws up what they will say in this time.
  void plan(Duration time, int commands) {
    for (int i = 0; i < commands; i++) {
      world.in(world.between(Duration.ZERO, time), this::speak);
      if (world.chance(TWICE)) {
        world.in(world.between(Duration.ZERO, time), platform::deleteSomething);
      }
    }
  }

  List<Heard> said() {
    return said;
  }

  private void speak() {
    var mark = "w" + said.size() + "w";
    var here = room();
    var line = "/incident " + line().replace("#", mark);
    var heard = new Heard(mark, line);
    said.add(heard);
    figures.commands++;
    var who = somebody().id();
    var invocation = new Invocation("key " + mark, who, here, new Saying.Typed(line));
    world.note("%s says %s".formatted(who.value(), line));
    deliver(invocation, heard, 1);
    if (world.chance(TWICE)) {
      world.in(world.between(Duration.ZERO, LATEST), () -> deliver(invocation, heard, DELIVERIES));
    }
  }

  /// Whatever gets no answer is delivered again, to whichever node.
  private void deliver(Invocation invocation, Heard heard, int delivery) {
    figures.deliveries++;
    var reply = nodes.get(world.below(nodes.size())).hear(invocation);
    world.note("%s hears %s".formatted(heard.mark(), reply));
    reply.ifPresentOrElse(
        answer -> heard.reply(answer, incidents),
        () -> {
          if (delivery < DELIVERIES) {
            world.in(AGAIN.multipliedBy(delivery), () -> deliver(invocation, heard, delivery + 1));
          }
        });
  }

  private String line() {
    if (said.isEmpty() || world.chance(0.12)) {
      return DECLARING.get(world.below(DECLARING.size()));
    }
    var words = ABOUT.get(world.below(ABOUT.size())).replace("@", "@" + somebody().handle());
    return world.chance(0.5) ? "INC-" + (1 + world.below(3)) + " " + words : words;
  }

  private Optional<RoomId> room() {
    var rooms = platform.rooms();
    return world.chance(0.7)
        ? Optional.of(rooms.get(world.below(rooms.size())).id())
        : Optional.empty();
  }

  private Person somebody() {
    return PEOPLE.get(world.below(PEOPLE.size()));
  }
}
