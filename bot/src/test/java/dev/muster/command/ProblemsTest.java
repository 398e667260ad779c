package dev.muster.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.command.Command.AddNote;
import dev.muster.command.Command.Declare;
import dev.muster.command.Command.PostUpdate;
import dev.muster.command.Command.Resolve;
import dev.muster.command.Understanding.Confused;
import dev.muster.command.Understanding.Said;
import dev.muster.command.Understanding.Wanted;
import dev.muster.incident.IncidentId;
import dev.muster.incident.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What cannot be understood, and what is told about it; and forms, handed in well or not.
class ProblemsTest {
  private final Grammar grammar = Grammars.withServices("checkout");

  @Test
  void aLineForSomebodyElseHasAnUnknownRoot() {
    assertThat(read("/oncall who")).isEqualTo(new Problem.UnknownRoot("/oncall"));
    assertThat(read("")).isEqualTo(new Problem.UnknownRoot(""));
  }

  @Test
  void aSlipOfTheFingerFindsTheNearestVerb() {
    assertNearest("reslove", "resolve");
    assertNearest("updaet", "update");
    assertNearest("res", "resolve");
    assertNearest("re", "resolve", "retract", "reopen");
    assertNearest("duplicat", "duplicate");
    assertNearest("catchpu", "catchup");
    assertNearest("sve", "sev");
  }

  @Test
  void aWordThatSaysWhatAVerbDoesLeadsThere() {
    assertNearest("close", "resolve");
    assertNearest("page", "invite");
    assertNearest("review", "timeline");
    assertNearest("undo", "retract");
  }

  @Test
  void wordsThatAreNoVerbAreKept() {
    assertThat(read("/incident kitchen is on fire"))
        .isEqualTo(
            new Problem.UnknownVerb(
                "kitchen", "kitchen is on fire", "is on fire", List.of(), false));
  }

  @Test
  void onlyWordsThatCanBeNothingElseMayBeATitle() {
    assertThat(mayBeTitle("kitchen is on fire")).isTrue();
    assertThat(mayBeTitle("kitchen")).isFalse();
    assertThat(mayBeTitle("reslove it")).isFalse();
    assertThat(mayBeTitle("page @bob")).isFalse();
    assertThat(mayBeTitle("rename it is worse")).isFalse();
  }

  private boolean mayBeTitle(String words) {
    return ((Problem.UnknownVerb) read("/incident " + words)).mayBeTitle();
  }

  @Test
  void whatNoFormAsksForIsMissing() {
    for (String verb : new String[] {"done", "retract", "invite", "merge"}) {
      assertThat(read("/incident " + verb)).isInstanceOf(Problem.Missing.class);
    }
  }

  @Test
  void everyKindOfValueIsChecked() {
    assertImpossible("status asleep", "status", "asleep");
    assertImpossible("severity high", "severity", "high");
    assertImpossible("snooze whenever", "until", "whenever");
    assertImpossible("role cook @ann", "role", "cook");
    assertImpossible("role scribe a/b", "person", "a/b");
    assertImpossible("done two", "task", "two");
    assertImpossible("done 0", "task", "0");
    assertImpossible("done 12345678901", "task", "12345678901");
    assertImpossible("list everything", "scope", "everything");
    assertImpossible("merge five", "into", "five");
  }

  @Test
  void whatIsTooMuchIsNamed() {
    assertThat(read("/incident follow INC-7 very closely"))
        .isEqualTo(new Problem.TooMuch(verb("follow"), "/incident follow INC-7", "very closely"));
  }

  @Test
  void tooLongIsTooLong() {
    assertThat(read("/incident note " + "x".repeat(10_000_000)))
        .isInstanceOf(Problem.TooLong.class);
    assertThat(read("/incident note " + "x".repeat(10_001)))
        .isEqualTo(new Problem.TooLong(10_001, 10_000));
    assertThat(grammar.hear("x".repeat(10_000_000))).isInstanceOf(Confused.class);
    assertThat(grammar.read("/incident note " + "\" ".repeat(5_000))).isInstanceOf(Said.class);
  }

  @Test
  void anEmptyFormIsCompleteWhereAskingIsForLater() {
    assertSaid(
        grammar.fill("/incident declare", Map.of()),
        new Declare(
            Optional.empty(), Optional.empty(), Optional.empty(), false, false, Optional.empty()));
    assertSaid(grammar.fill("/incident resolve", Map.of()), new Resolve(Optional.empty()));
    assertSaid(
        grammar.fill("/incident reopen", Map.of("reason", " ")),
        new Command.Reopen(Optional.empty()));
    assertSaid(grammar.fill("/incident cancel", Map.of()), new Command.Cancel(Optional.empty()));
  }

  @Test
  void aFormSaysWhatALineSays() {
    assertSaid(
        grammar.fill(
            "/incident declare",
            Map.of(
                "title", "keys leaked private\nbadly ",
                "severity", "sev1",
                "service", "any",
                "private", "yes",
                "drill", "")),
        new Declare(
            Optional.of("keys leaked private badly"),
            Optional.of(Severity.SEV1),
            Optional.of("any"),
            true,
            false,
            Optional.empty()));
    assertThat(grammar.fill("/incident note INC-7", Map.of("text", "INC-5 \"is\" next 20m")))
        .isEqualTo(
            new Said(
                new Line(Optional.of(new IncidentId(7)), new AddNote("INC-5 \"is\" next 20m"))));
  }

  @Test
  void thePiecesOfAnUpdateBecomeOneText() {
    assertSaid(
        grammar.fill(
            "/incident update",
            Map.of(
                "text", "half is up", "actions", "rolling back", "needs", "a DBA", "next", "20m")),
        new PostUpdate(
            "half is up\nActions: rolling back\nNeeds: a DBA",
            Optional.of(new When.In(Duration.ofMinutes(20)))));
    assertSaid(
        grammar.fill("/incident update", Map.of("text", "half is up", "actions", "", "next", "")),
        new PostUpdate("half is up", Optional.empty()));
  }

  @Test
  void allProblemsOfAFormAreToldTogether() {
    var given = Map.of("text", "", "person", "a b", "due", "25:99");
    assertThat(problem(grammar.fill("/incident task INC-7", given)))
        .isInstanceOfSatisfying(
            Problem.Fields.class,
            refused -> {
              assertThat(refused.about()).contains(new IncidentId(7));
              assertThat(refused.given()).containsAllEntriesOf(given);
              assertThat(refused.problems()).containsOnlyKeys("text", "person", "due");
            });
  }

  @Test
  void pickedOptionsMayLeaveTheRestToAForm() {
    assertThat(grammar.pick("/incident update", Map.of("incident", "inc-7", "next", "20m")))
        .isEqualTo(
            new Wanted(
                verb("update"),
                Optional.of(new IncidentId(7)),
                Map.of("incident", "inc-7", "next", "20m")));
    assertThat(problem(grammar.pick("/incident done", Map.of("incident", "seven", "task", "x"))))
        .isInstanceOfSatisfying(
            Problem.Fields.class,
            refused -> assertThat(refused.problems()).containsOnlyKeys("incident", "task"));
  }

  private Problem read(String line) {
    return problem(grammar.read(line));
  }

  private static Problem problem(Understanding understanding) {
    assertThat(understanding).isInstanceOf(Confused.class);
    return ((Confused) understanding).problem();
  }

  private void assertNearest(String word, String... verbs) {
    assertThat(Catalogue.incident().nearest(word)).as(word).containsExactly(verbs);
    assertThat(read("/incident " + word)).isInstanceOf(Problem.UnknownVerb.class);
  }

  private void assertImpossible(String words, String argument, String given) {
    assertThat(read("/incident " + words))
        .as(words)
        .isInstanceOfSatisfying(
            Problem.Impossible.class,
            impossible -> {
              assertThat(impossible.argument().name()).isEqualTo(argument);
              assertThat(impossible.given()).isEqualTo(given);
            });
  }

  private static void assertSaid(Understanding understanding, Command command) {
    assertThat(understanding).isEqualTo(new Said(new Line(Optional.empty(), command)));
  }

  private static Verb verb(String name) {
    return Catalogue.incident().find(name).orElseThrow().verb();
  }
}
