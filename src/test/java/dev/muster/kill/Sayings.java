package dev.muster.kill;

import dev.muster.incident.Event;
import dev.muster.incident.TimelineEntry;
import dev.muster.reply.Message;
import dev.muster.wording.News;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What had to be said about an incident: each once, and in its order.
///
/// @param shown how the platform shows a message
record Sayings(Findings findings, Function<Message, String> shown) {
  void judge(List<TimelineEntry> timeline, List<String> room, List<String> announced) {
    var expected = timeline.stream().flatMap(this::said).toList();
    expected.stream().distinct().forEach(words -> judge(words, expected, room));
    findings.add(Broken.OUT_OF_ORDER, isInOrder(expected, room) ? 0 : 1, expected + " in " + room);
    timeline.stream()
        .flatMap(Sayings::announced)
        .forEach(words -> judge(words, List.of(words), announced));
  }

  /// What tells the message about an entry from all others.
  private Stream<String> said(TimelineEntry entry) {
    return switch (entry.event()) {
      case Event.UpdatePosted(var text, _) -> Stream.of(text);
      case Event.TaskAdded(_, var text, _, _) -> Stream.of(text);
      case Event.StatusChanged(_, _, var note) -> Stream.of(note);
      case Event.SeverityChanged(_, _, var reason) -> Stream.of(reason);
      case Event.Resolved(var summary) -> Stream.of(summary);
      case Event.RoleTaken(var role, var person, var before) ->
          Stream.of(shown.apply(News.roleTaken(entry.by().orElseThrow(), role, person, before)));
      default -> Stream.of();
    };
  }

  private static Stream<String> announced(TimelineEntry entry) {
    return entry.event() instanceof Event.Resolved(var summary) ? Stream.of(summary) : Stream.of();
  }

  private void judge(String words, List<String> expected, List<String> room) {
    findings.compare(
        Broken.UNSAID,
        Broken.SAID_TWICE,
        (int) expected.stream().filter(words::equals).count(),
        (int) room.stream().filter(post -> post.contains(words)).count(),
        words);
  }

  /// Words that come twice have no place of their own.
  private static boolean isInOrder(List<String> expected, List<String> room) {
    var places =
        expected.stream()
            .filter(words -> expected.indexOf(words) == expected.lastIndexOf(words))
            .map(words -> place(words, room))
            .toList();
    return places.stream().sorted().toList().equals(places);
  }

  private static int place(String words, List<String> room) {
    return (int) room.stream().takeWhile(post -> !post.contains(words)).count();
  }
}
