package dev.muster.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.fake.Fault;
import dev.muster.reception.Saying;
import dev.muster.reply.Button;
import dev.muster.reply.Field;
import dev.muster.reply.Form;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.workspace.RoomId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/// Forms: how they open, what comes of them, and what is said when they cannot.
class FormsTest extends Conversation {
  private static final Form ROLE =
      new Form(
          "/incident role INC-7",
          "Role INC-7",
          "Role",
          List.of(
              Field.choice(
                  "role",
                  "Role",
                  "Which duty",
                  List.of(
                      new Field.Option("commander", "Commander", "Owns every decision"),
                      new Field.Option("scribe", "Scribe", ""))),
              Field.person("person", "Person", "Whom to give it to"),
              Field.paragraph("note", "Note", ""),
              Field.toggle("quietly", "Quietly", "Tell nobody")));

  @Test
  void aCommandOpensItsFormAtOnce() {
    answers(new Reply.Open(ROLE));
    var seen = alice.types("/incident role", general);
    assertThat(seen.view().title()).isEqualTo("Role INC-7");
    assertThat(seen.view().submit()).isEqualTo("Role");
    assertThat(seen.whispers()).isEmpty();
  }

  @Test
  void whatIsFilledInComesBackByTheNameOfEachField() {
    fillIn();
    answers(Reply.whisper("bob is commander."));
    var seen =
        alice.submits(
            Map.of(
                "role", "commander", "person", bob.id(), "note", "a < b & *c*", "quietly", "yes"));
    assertThat(said())
        .isEqualTo(
            new Saying.Submitted(
                "/incident role INC-7",
                Map.of(
                    "role", "commander",
                    "person", "bob",
                    "note", "a < b & *c*",
                    "quietly", "yes")));
    assertThat(heard().room()).contains(new RoomId(WORKSPACE, general.id()));
    assertThat(heard().key()).startsWith("slack/form/V");
    assertThat(seen.modal()).isEmpty();
    assertThat(seen.awaitWhisper().text()).isEqualTo("bob is commander.");
    assertThat(seen.whisper().channel()).isEqualTo(general.id());
  }

  @Test
  void whatIsLeftEmptyIsEmpty() {
    fillIn();
    answers(new Reply.Silence());
    var seen = alice.submits();
    assertThat(said())
        .isEqualTo(
            new Saying.Submitted(
                "/incident role INC-7",
                Map.of("role", "", "person", "", "note", "", "quietly", "")));
    assertThat(seen.modal()).isEmpty();
    assertThat(seen.trouble()).isEmpty();
  }

  @Test
  void aProblemStandsAtItsFieldAndNothingIsLost() {
    fillIn();
    answers(new Reply.Open(refused("person", "I know nobody called @bbo.")));
    var seen = alice.submits(Map.of("note", "please"));
    assertThat(seen.view().problem("person")).isEqualTo("I know nobody called @bbo.");
    assertThat(seen.view().control("note").value()).isEqualTo("please");
    answers(new Reply.Silence());
    assertThat(alice.submits(Map.of("person", bob.id())).modal()).isEmpty();
    assertThat(door.heard()).hasSize(3);
  }

  @Test
  void anotherFormTakesThePlaceOfTheFirst() {
    fillIn();
    var reason =
        new Form("/incident why INC-7", "Why?", "Say", List.of(Field.line("why", "Why", "")));
    answers(new Reply.Open(reason));
    var seen = alice.submits();
    assertThat(seen.view().title()).isEqualTo("Why?");
    answers(new Reply.Silence());
    var _ = alice.submits(Map.of("why", "because"));
    assertThat(said())
        .isEqualTo(new Saying.Submitted("/incident why INC-7", Map.of("why", "because")));
    assertThat(heard().room()).contains(new RoomId(WORKSPACE, general.id()));
  }

  @Test
  void whoeverHandsInTwiceMeansItOnce() {
    fillIn();
    answers(Reply.whisper("bob is commander."));
    slack.deliveries().twice(1);
    var seen = alice.submits(Map.of("role", "commander", "person", bob.id()));
    assertThat(seen.awaitWhisper().text()).isEqualTo("bob is commander.");
    assertThat(door.heard()).hasSize(2);
  }

  @Test
  void whenItTakesLongTheFormSaysSoAndThenHowItEnded() {
    answersWithin(Duration.ofMillis(100));
    fillIn();
    var held = new CountDownLatch(1);
    answers(saying -> {
      await(held);
      return Reply.whisper("bob is commander.");
    });
    var seen = alice.submits(Map.of("role", "commander"));
    assertThat(seen.trouble()).isEmpty();
    assertThat(seen.view().text()).contains("This takes a moment.");
    held.countDown();
    assertThat(seen.until(it -> it.view().text().contains("bob is commander.")).view().submit())
        .isEmpty();
  }

  @Test
  void aProblemThatComesLateBringsTheFormBack() {
    answersWithin(Duration.ofMillis(100));
    fillIn();
    var held = new CountDownLatch(1);
    answers(saying -> {
      await(held);
      return new Reply.Open(refused("person", "I know nobody called @bbo."));
    });
    var seen = alice.submits(Map.of("note", "please"));
    held.countDown();
    var _ = seen.until(it -> it.view().text().contains("I know nobody called @bbo."));
    assertThat(seen.view().control("note").value()).isEqualTo("please");
  }

  @Test
  void whoeverClosedItMeanwhileIsToldInTheRoom() {
    answersWithin(Duration.ofMillis(100));
    fillIn();
    var held = new CountDownLatch(1);
    answers(saying -> {
      await(held);
      return Reply.whisper("bob is commander.");
    });
    var seen = alice.submits(Map.of("role", "commander"));
    var _ = alice.closes();
    held.countDown();
    assertThat(seen.awaitWhisper().text()).isEqualTo("bob is commander.");
  }

  @Test
  void aFormThatComesTooLateIsOfferedInWords() {
    slack.faults().next("views.open", new Fault.Refusal("expired_trigger_id"));
    answers(new Reply.Open(ROLE));
    var seen = alice.types("/incident role", general);
    assertThat(seen.awaitWhisper().text()).contains("within three seconds");
    assertThat(alice.presses("Open the form", seen.whisper()).awaitModal().title())
        .isEqualTo("Role INC-7");
  }

  @Test
  void theGlobalShortcutOpensTheDeclareForm() {
    answers(new Reply.Open(ROLE));
    var seen = alice.usesShortcut("Declare incident");
    assertThat(seen.awaitModal().title()).isEqualTo("Role INC-7");
    assertThat(said()).isEqualTo(new Saying.Typed("/incident declare"));
    assertThat(heard().room()).isEmpty();
    answers(Reply.whisper("INC-8 is declared."));
    var _ = alice.submits();
    slack.await(
        "an answer in private",
        () ->
            alice.reads(alice.appMessages()).stream()
                .anyMatch(message -> message.text().equals("INC-8 is declared.")));
  }

  @Test
  void aButtonOpensAForm() {
    answers(new Reply.Whisper(Message.of("Hello.").offering(Button.of("Roles", "/incident role"))));
    var seen = alice.types("/incident", general);
    answers(new Reply.Open(ROLE));
    var opened = alice.presses("Roles", seen.whisper());
    assertThat(opened.awaitModal().title()).isEqualTo("Role INC-7");
  }

  private void fillIn() {
    answers(new Reply.Open(ROLE));
    var _ = alice.types("/incident role", general).awaitModal();
  }

  private static Form refused(String field, String why) {
    return new Form(
        ROLE.line(),
        ROLE.title(),
        ROLE.submit(),
        ROLE.fields().stream()
            .map(each -> each.name().equals(field) ? each.refused(why) : each)
            .map(each -> each.name().equals("note") ? each.filled("please") : each)
            .toList());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
