package dev.muster.kill;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import dev.muster.adapter.sandbox.SandboxPeople;
import dev.muster.effect.CardKind;
import dev.muster.effect.Postings;
import dev.muster.incident.Incident;
import dev.muster.incident.IncidentId;
import dev.muster.incident.TimelineEntry;
import dev.muster.kill.Load.Confirmed;
import dev.muster.reply.Block;
import dev.muster.reply.Message;
import dev.muster.wording.Cards;
import dev.muster.workspace.MessageId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What was said, against what had to be.
final class Heard implements Witness {
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

  @Override
  public void judgeRoom(Incident incident, List<TimelineEntry> timeline) {
    var id = incident.id();
    findings.compare(
        Broken.ROOMS_MISSING, Broken.OPENED_TWICE, 1, opened(id).size(), opened(id) + " " + id);
    new Sayings(findings, Heard::spans).judge(timeline, posts(id.toString()), posts(""));
  }

  /// As they stand in the words of an order, whatever was put before them.
  private static String spans(Message message) {
    return message.blocks().getFirst() instanceof Block.Paragraph(var text)
        ? text.spans().stream().map(Object::toString).collect(joining(", "))
        : message.toString();
  }

  private List<String> posts(String room) {
    return posts.getOrDefault(room, List.of()).stream().map(Order::words).toList();
  }

  private List<Order> opened(IncidentId id) {
    return opened.getOrDefault(id.toString(), List.of());
  }

  @Override
  public void judgeCards(Incident incident) {
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

  @Override
  public void judgePages(List<Confirmed> confirmed) {
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

  @Override
  public void judgeCalls() {
    var calls =
        Stream.of(Order.Sort.OPEN, Order.Sort.POST, Order.Sort.TELL)
            .flatMap(sort -> platform.done(sort).stream())
            .collect(groupingBy(Order::id));
    calls.values().forEach(same -> findings.add(Broken.CALLED_TWICE, same.size() - 1, same));
  }
}
