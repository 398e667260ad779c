package dev.muster.kill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the platform was asked to do, in the order it took it.
///
/// It is honest as Slack is: told that a call may have been made before, it looks that up and
/// answers as before; told nothing, it does it again, and that shows.
final class Platform {
  private final List<Order> done = new ArrayList<>();
  private final Map<String, String> answers = new HashMap<>();
  private final Map<String, String> messages = new HashMap<>();
  private final Set<String> pinned = new HashSet<>();
  private int inDoubt;
  private int answersLost;
  private int taken;

  synchronized String take(Order order) {
    taken++;
    if (order.maybeDone()) {
      inDoubt++;
    }
    return Optional.ofNullable(answers.get(order.id()))
        .filter(_ -> order.maybeDone())
        .orElseGet(() -> perform(order));
  }

  private String perform(Order order) {
    done.add(order);
    var name = Integer.toString(done.size());
    var answer =
        switch (order.sort()) {
          case OPEN -> "room " + order.place() + "/" + name;
          case POST -> "message " + order.place() + " " + stand(name, order.words());
          case TELL -> "message @" + order.place() + " " + stand(name, order.words());
          case EDIT -> edit(order);
          case PIN -> pin(order);
          case HARMLESS -> "done";
        };
    answers.put(order.id(), answer);
    return answer;
  }

  private String stand(String name, String words) {
    messages.put(name, words);
    return name;
  }

  private String edit(Order order) {
    return messages.replace(order.place(), order.words()) == null ? "gone" : "done";
  }

  private String pin(Order order) {
    pinned.add(order.place());
    return "done";
  }

  synchronized void answerLost() {
    answersLost++;
  }

  /// Everything of this sort that was done, the same call twice if it was done twice.
  synchronized List<Order> done(Order.Sort sort) {
    return done.stream().filter(order -> order.sort() == sort).toList();
  }

  /// A message as it was last edited.
  synchronized Optional<String> message(String name) {
    return Optional.ofNullable(messages.get(name));
  }

  synchronized boolean isPinned(String message) {
    return pinned.contains(message);
  }

  synchronized int taken() {
    return taken;
  }

  synchronized int inDoubt() {
    return inDoubt;
  }

  synchronized int answersLost() {
    return answersLost;
  }
}
