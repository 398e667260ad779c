package dev.muster.simulation;

import dev.muster.incident.Event;
import dev.muster.incident.Incidents;
import dev.muster.incident.TimelineEntry;
import dev.muster.reply.Reply;
import dev.muster.wording.Answers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// One thing somebody said, and every answer they got to it. If it writes anything, its words carry
/// the mark by which that is found.
final class Heard {
  private static final Pattern CONFIRMING =
      Pattern.compile(
          "Update posted in|is put off until|is added to|INC-\\d+ .* is .* now\\.|[Nn]oted as entry"
              + "|is declared as|is asked and can accept");

  private final String mark;
  private final String line;
  private final List<Reply> replies = new ArrayList<>();
  private boolean deniedWrongly;

  Heard(String mark, String line) {
    this.mark = mark;
    this.line = line;
  }

  /// A denial is judged when it is heard: the same words may be delivered again later, and stored.
  void reply(Reply reply, Incidents incidents) {
    replies.add(reply);
    deniedWrongly |= denies(reply) && timesOn(incidents) > 0;
  }

  /// How often it is on a timeline.
  long timesOn(Incidents incidents) {
    return incidents.latest(Integer.MAX_VALUE).stream()
        .flatMap(incident -> incidents.timeline(incident.id()).stream())
        .map(TimelineEntry::event)
        .filter(event -> !repeats(event))
        .filter(event -> event.toString().contains(mark))
        .count();
  }

  /// A task keeps its words wherever it goes.
  private static boolean repeats(Event event) {
    return event instanceof Event.TaskDone
        || event instanceof Event.TaskMoved
        || event instanceof Event.TaskReleased
        || event instanceof Event.TaskTakenOver;
  }

  String mark() {
    return mark;
  }

  /// Only what carries a mark can be confirmed: the rest has no words to find it by.
  boolean isMarked() {
    return line.contains(mark);
  }

  boolean isConfirmed() {
    return replies.stream().anyMatch(Heard::confirms);
  }

  boolean wasDeniedWrongly() {
    return deniedWrongly;
  }

  private static boolean denies(Reply reply) {
    return reply.equals(Answers.broken()) || reply.equals(Answers.busy());
  }

  private static boolean confirms(Reply reply) {
    return switch (reply) {
      case Reply.Silence() -> true;
      case Reply.Whisper(var message) -> CONFIRMING.matcher(message.toString()).find();
      case Reply.Open _ -> false;
    };
  }

  @Override
  public String toString() {
    return "\"%s\" (%s), answered %s".formatted(line, mark, replies);
  }
}
