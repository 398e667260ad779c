package dev.muster.kill;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.muster.adapter.slack.fake.Channel;
import dev.muster.adapter.slack.fake.FakeSlack;
import dev.muster.adapter.slack.fake.SeenMessage;
import dev.muster.effect.CardKind;
import dev.muster.effect.Postings;
import dev.muster.incident.Incident;
import dev.muster.incident.TimelineEntry;
import dev.muster.kill.Load.Confirmed;
import dev.muster.wording.Cards;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What people see in Slack in the end.
final class Seen implements Witness {
  private final FakeSlack slack;
  private final Mirror mirror;
  private final Joined joined;
  private final Postings postings;
  private final Findings findings;

  Seen(FakeSlack slack, Mirror mirror, Joined joined, Postings postings, Findings findings) {
    this.slack = slack;
    this.mirror = mirror;
    this.joined = joined;
    this.postings = postings;
    this.findings = findings;
  }

  @Override
  public void judgeRoom(Incident incident, List<TimelineEntry> timeline) {
    var rooms = Joined.rooms(slack, incident.id());
    findings.compare(
        Broken.ROOMS_MISSING, Broken.OPENED_TWICE, 1, rooms.size(), incident.id() + " " + rooms);
    new Sayings(findings, mirror::shown)
        .judge(
            timeline,
            rooms.stream().flatMap(room -> said(room, incident).stream()).toList(),
            said(announcements(), incident));
    joined
        .of(incident.id())
        .forEach(seat ->
            findings.add(
                Broken.LOST,
                rooms.stream().anyMatch(room -> room.has(seat.person())) ? 0 : 1,
                seat + " is not in the room"));
  }

  private Channel announcements() {
    return slack.channel("incidents");
  }

  /// Without the cards, which show the same things.
  private List<String> said(Channel channel, Incident incident) {
    return ours(channel)
        .filter(message -> !isCard(message, incident))
        .map(SeenMessage::text)
        .toList();
  }

  private java.util.stream.Stream<SeenMessage> ours(Channel channel) {
    return slack.reads(channel, ZoneId.of("UTC")).stream()
        .filter(message -> message.author().equals("muster") && !message.isSystem());
  }

  /// Cards begin with the incident's name, in every room.
  private static boolean isCard(SeenMessage message, Incident incident) {
    var first = message.text().lines().findFirst().orElse("");
    return first.contains(incident.id() + " " + incident.headline().title());
  }

  @Override
  public void judgeCards(Incident incident) {
    for (var kind : List.of(CardKind.INCIDENT, CardKind.ANNOUNCEMENT)) {
      var stands = card(incident, kind);
      findings.add(Broken.CARDS_MISSING, stands.isEmpty() ? 1 : 0, kind + " of " + incident.id());
      var due = mirror.shown(Cards.of(kind, incident));
      stands
          .filter(card -> !card.text().equals(due))
          .ifPresent(card -> findings.add(Broken.CARDS_STALE, 1, card.text() + " and not " + due));
    }
    findings.add(
        Broken.CARDS_MISSING,
        card(incident, CardKind.INCIDENT).filter(SeenMessage::isPinned).isPresent() ? 0 : 1,
        "pin of " + incident.id());
  }

  private Optional<SeenMessage> card(Incident incident, CardKind kind) {
    return postings
        .card(Mirror.WORKSPACE, incident.id(), kind)
        .flatMap(card ->
            slack
                .workspace()
                .findChannel(card.room().value())
                .flatMap(
                    room -> ours(room).filter(seen -> seen.ts().equals(card.value())).findFirst()));
  }

  @Override
  public void judgePages(List<Confirmed> confirmed) {
    var administrator = slack.person(Child.ADMINISTRATOR);
    var pages =
        administrator.reads(administrator.appMessages()).stream()
            .map(SeenMessage::text)
            .filter(text -> text.contains(" declared "))
            .toList();
    confirmed.stream()
        .map(Confirmed::saying)
        .filter(Saying::isPaging)
        .forEach(declared -> {
          var found = pages.stream().filter(page -> page.contains(declared.tag())).count();
          findings.compare(Broken.PAGES_MISSING, Broken.PAGED_TWICE, 1, (int) found, declared);
        });
  }

  /// Each message names in its metadata the call that made it.
  @Override
  public void judgeCalls() {
    var calls =
        slack.workspace().channels().stream()
            .filter(channel -> !mirror.isHere(channel))
            .flatMap(channel -> channel.messages().stream())
            .flatMap(message -> message.noted("id").stream())
            .collect(groupingBy(Function.identity(), counting()));
    calls.forEach((call, times) -> findings.add(Broken.CALLED_TWICE, (int) (times - 1), call));
    mirror.close();
  }
}
