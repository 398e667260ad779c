package dev.muster.kill;

import static java.util.stream.Collectors.groupingBy;

import dev.muster.adapter.sandbox.SandboxPeople;
import dev.muster.effect.CardKind;
import dev.muster.effect.Postings;
import dev.muster.incident.Event;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentId;
import dev.muster.incident.TimelineEntry;
import dev.muster.kill.Load.Confirmed;
import dev.muster.wording.Cards;
import dev.muster.wording.News;
import dev.muster.workspace.MessageId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What was said, against what had to be.
final class Heard {
  private final Postings postings;
  private final Platform platform;
  private final Findings findings;
  private final Map<String, List<Order>> posts;
  private final Map<String, List<Order>> opened;

  Heard(Postings postings, Platform platform, Findings findings) {
    this.postings = postings;
    this.platform = platform;
    this.findings = findings;
    this.posts =
        platform.done(Order.Sort.POST).stream()
            .filter(order -> !isCard(order))
            .collect(groupingBy(order -> incident(order.place())));
    this.opened = platform.done(Order.Sort.OPEN).stream().collect(groupingBy(Order::place));
  }

  /// Only cards have a heading.
  private static boolean isCard(Order post) {
    return post.words().contains("Heading[");
  }

  /// The recorder names a room after its incident; the others share a place.
  private static String incident(String room) {
    return room.startsWith("INC-") ? room.substring(0, room.indexOf('/')) : "";
  }

  void judgeRoom(Incident incident, List<TimelineEntry> timeline) {
    var id = incident.id();
    findings.compare(
        Broken.ROOMS_MISSING, Broken.OPENED_TWICE, 1, opened(id).size(), opened(id) + " " + id);
    var expected = timeline.stream().flatMap(Heard::said).toList();
    var room = posts.getOrDefault(id.toString(), List.of());
    expected.stream().distinct().forEach(words -> judgeSaid(words, expected, room));
    findings.add(Broken.OUT_OF_ORDER, isInOrder(expected, room) ? 0 : 1, expected + " in " + room);
    timeline.stream().flatMap(Heard::announced).forEach(this::judgeAnnounced);
  }

  private List<Order> opened(IncidentId id) {
    return opened.getOrDefault(id.toString(), List.of());
  }

  /// What tells the message about an entry from all others.
  private static Stream<String> said(TimelineEntry entry) {
    return switch (entry.event()) {
      case Event.UpdatePosted(var text, _) -> Stream.of(text);
      case Event.TaskAdded(_, var text, _, _) -> Stream.of(text);
      case Event.StatusChanged(_, _, var note) -> Stream.of(note);
      case Event.SeverityChanged(_, _, var reason) -> Stream.of(reason);
      case Event.Resolved(var summary) -> Stream.of(summary);
      case Event.RoleTaken(var role, var person, var before) ->
          Stream.of(
              News.roleTaken(entry.by().orElseThrow(), role, person, before)
                  .blocks()
                  .getFirst()
                  .toString());
      default -> Stream.of();
    };
  }

  private static Stream<String> announced(TimelineEntry entry) {
    return entry.event() instanceof Event.Resolved(var summary) ? Stream.of(summary) : Stream.of();
  }

  private void judgeSaid(String words, List<String> expected, List<Order> room) {
    findings.compare(
        Broken.UNSAID,
        Broken.SAID_TWICE,
        (int) expected.stream().filter(words::equals).count(),
        (int) room.stream().filter(post -> post.words().contains(words)).count(),
        words);
  }

  private void judgeAnnounced(String words) {
    judgeSaid(words, List.of(words), posts.getOrDefault("", List.of()));
  }

  /// Words that come twice have no place of their own.
  private static boolean isInOrder(List<String> expected, List<Order> room) {
    var places =
        expected.stream()
            .filter(words -> expected.indexOf(words) == expected.lastIndexOf(words))
            .map(words -> place(words, room))
            .toList();
    return places.stream().sorted().toList().equals(places);
  }

  private static int place(String words, List<Order> room) {
    return (int) room.stream().takeWhile(post -> !post.words().contains(words)).count();
  }

  void judgeCards(Incident incident) {
    for (var kind : List.of(CardKind.INCIDENT, CardKind.ANNOUNCEMENT)) {
      var card = postings.card(SandboxPeople.WORKSPACE, incident.id(), kind);
      var stands = card.map(MessageId::value).flatMap(platform::message);
      var due = Cards.of(kind, incident).toString();
      findings.add(Broken.CARDS_MISSING, stands.isEmpty() ? 1 : 0, kind + " of " + incident.id());
      findings.add(
          Broken.CARDS_STALE,
          stands.filter(shown -> !shown.equals(due)).isPresent() ? 1 : 0,
          stands + " and not " + due);
    }
    var pinned =
        postings
            .card(SandboxPeople.WORKSPACE, incident.id(), CardKind.INCIDENT)
            .map(MessageId::value)
            .filter(platform::isPinned);
    findings.add(Broken.CARDS_MISSING, pinned.isEmpty() ? 1 : 0, "pin of " + incident.id());
  }

  void judgePages(List<Confirmed> confirmed) {
    var pages =
        platform.done(Order.Sort.TELL).stream()
            .filter(order -> order.place().equals(Child.ADMINISTRATOR))
            .filter(order -> order.words().contains(" declared "))
            .toList();
    confirmed.stream()
        .map(Confirmed::saying)
        .filter(Saying::isPaging)
        .forEach(declared -> {
          var found = pages.stream().filter(page -> page.words().contains(declared.tag())).count();
          findings.compare(Broken.PAGES_MISSING, Broken.PAGED_TWICE, 1, (int) found, declared);
        });
  }

  /// Every call that can be noticed twice.
  void judgeCalls() {
    var calls =
        Stream.of(Order.Sort.OPEN, Order.Sort.POST, Order.Sort.TELL)
            .flatMap(sort -> platform.done(sort).stream())
            .collect(groupingBy(Order::id));
    calls.values().forEach(same -> findings.add(Broken.CALLED_TWICE, same.size() - 1, same));
  }
}
