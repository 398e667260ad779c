package dev.muster.courier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.chat.Call;
import dev.muster.chat.Chat;
import dev.muster.chat.FakeChat;
import dev.muster.command.Catalogue;
import dev.muster.command.Language;
import dev.muster.commit.InMemoryStore;
import dev.muster.desk.Desk;
import dev.muster.desk.Sight;
import dev.muster.effect.CardKind;
import dev.muster.effect.Outbox;
import dev.muster.incident.IncidentId;
import dev.muster.person.FakePeople;
import dev.muster.policy.Policy;
import dev.muster.reception.Interpreter;
import dev.muster.reception.Invocation;
import dev.muster.reception.Reception;
import dev.muster.reception.Saying;
import dev.muster.reception.Whereabouts;
import dev.muster.timer.MovableClock;
import dev.muster.wording.Cards;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A process that stands still between its claim and its call comes too late.
class LostClaimTest {
  private static final int ALL = 100;

  private final MovableClock clock = MovableClock.onAFriday();
  private final InMemoryStore store = new InMemoryStore();
  private final FakeChat chat = new FakeChat(clock);
  private final Courier prompt = courier(chat);
  private final Reception reception = reception();
  private int said;

  @Test
  void anOlderCardNeverStaysOnTopOfANewerOne() {
    say("/incident declare checkout is down sev1");
    deliverAll();
    say("/incident INC-1 severity 2");
    var slow = courier(standingStill());
    while (slow.deliverDue("slow", ALL) > 0) {
      clock.pass(Duration.ofSeconds(1));
    }
    var incident = store.incidents().find(new IncidentId(1)).orElseThrow();
    assertThat(chat.room("incidents").orElseThrow().posts())
        .extracting(FakeChat.Post::content)
        .containsExactly(Cards.of(CardKind.ANNOUNCEMENT, incident));
  }

  /// Before its first edit arrives, others have claimed it, and gone on.
  private Chat standingStill() {
    return delivery -> {
      if (delivery.call() instanceof Call.Edit && said == 2) {
        clock.pass(Outbox.LEASE.plus(Duration.ofSeconds(1)));
        say("/incident INC-1 severity 4");
        deliverAll();
      }
      return chat.deliver(delivery);
    };
  }

  private void deliverAll() {
    while (prompt.deliverDue("prompt", ALL) > 0) {
      clock.pass(Duration.ofSeconds(1));
    }
  }

  private void say(String line) {
    said++;
    var _ =
        reception.hear(
            new Invocation(
                "key " + said, FakePeople.ALICE.id(), Optional.empty(), new Saying.Typed(line)));
  }

  private Courier courier(Chat to) {
    return new Courier(
        store,
        to,
        workspace -> Optional.of(chat.open(workspace, "incidents")),
        Policy.standard(),
        clock);
  }

  private Reception reception() {
    var people = new FakePeople();
    var policy = Policy.standard();
    var language = Language.of(Catalogue.incident(), List.of());
    var sight = new Sight(store.incidents(), store.postings());
    var desk = new Desk(sight, people, policy, (_, _) -> "{}", language);
    var interpreter = new Interpreter(language, desk, policy, people);
    return new Reception(
        interpreter, store.commits(), Whereabouts.of(store.incidents(), _ -> false), people, clock);
  }
}
