package dev.muster.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.command.Command.Declare;
import dev.muster.command.Understanding.Confused;
import dev.muster.command.Understanding.Said;
import dev.muster.incident.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What was meant to be private must not be announced because of a word too many, or a typo.
class StraysTest {
  private final Grammar grammar = Grammars.withServices("checkout");

  @Test
  void aFlagThatStandsOutIsAskedAbout() {
    for (var words :
        List.of(
            "keys leaked private sev1 @bob",
            "keys leaked private sev1 https://x.example/z",
            "keys leaked private sev1 now",
            "keys leaked sev1 private pls",
            "keys leaked, private please",
            "keys leaked private because law",
            "keys leaked private INC-1",
            "keys leaked private\nthe ceo knows",
            "keys leaked privat sev1 @bob",
            "keys leaked, private, call me",
            "keys:private leaked",
            "private sevv1: keys leaked",
            "keys leaked private incident",
            "keys leaked private incident sev1",
            "keys leaked (private incident)",
            "this is a private incident: keys leaked",
            "private incident keys leaked",
            "private=true keys leaked",
            "keys leaked private=yes @bob",
            "repos went private",
            "messages no longer private",
            "endpoint marked private",
            "instagram goes private sev2",
            "keys leaked - private stuff")) {
      assertThat(doubtful("declare " + words).argument().name()).as(words).isEqualTo("private");
    }
    assertThat(doubtful("declare payments fail drill sev1 @bob").argument().name())
        .isEqualTo("drill");
  }

  @Test
  void bothReadingsAreWhole() {
    var doubtful = doubtful("declare keys leaked private sev1 @bob");
    assertThat(doubtful.given()).isEqualTo("private");
    assertThat(doubtful.meant().orElseThrow().line())
        .isEqualTo("declare \"keys leaked @bob\" sev1 private");
    assertThat(doubtful.asText()).isEqualTo("declare \"keys leaked private sev1 @bob\"");
    assertThat(doubtful("declare keys leaked, private please").meant())
        .map(Problem.Meant::line)
        .contains("declare \"keys leaked please\" private");
  }

  @Test
  void noWordOfTheTitleIsLost() {
    assertMeant("keys leaked (private incident)", "\"keys leaked\" private");
    assertMeant("this is a private incident: keys leaked", "\"keys leaked\" private");
    assertMeant("this is a drill: failover", "\"failover\" drill");
    assertMeant("private incident", "\"private incident\" private");
    assertMeant("TLS broken: private key", "\"TLS broken: private key\" private");
    assertMeant("keys leaked private=yes @bob", "\"keys leaked @bob\" private");
  }

  private void assertMeant(String words, String line) {
    assertThat(doubtful("declare " + words).meant())
        .as(words)
        .map(Problem.Meant::line)
        .contains("declare " + line);
  }

  @Test
  void aTypoInAnotherValueUndoesNothing() {
    var drill = doubtful("declare keys leaked private drll");
    assertThat(drill.argument().name()).isEqualTo("drill");
    assertThat(drill.meant().orElseThrow().line())
        .isEqualTo("declare \"keys leaked\" private drill");
    assertThat(drill.asText()).isEqualTo("declare \"keys leaked drll\" private");
    assertThat(doubtful("declare keys leaked private sevv1").asText())
        .isEqualTo("declare \"keys leaked sevv1\" private");
    assertThat(doubtful("declare keys leaked private seen foo").asText())
        .isEqualTo("declare \"keys leaked seen foo\" private");
  }

  @Test
  void whatIsClearIsObeyed() {
    assertDeclared("declare private:keys leaked", Optional.empty(), true, false);
    assertDeclared("declare private incident: keys leaked", Optional.empty(), true, false);
    assertDeclared("declare private=true: keys leaked", Optional.empty(), true, false);
    assertDeclared("declare keys leaked private=true", Optional.empty(), true, false);
    assertDeclared("declare private,keys leaked", Optional.empty(), true, false);
    assertDeclared("declare private sev1: keys leaked", Optional.of(Severity.SEV1), true, false);
    assertDeclared("declare private drill: keys leaked", Optional.empty(), true, true);
    assertDeclared(
        "declare drill sev2 private: keys leaked", Optional.of(Severity.SEV2), true, true);
  }

  @Test
  void aSentenceMayHaveTheWord() {
    for (var words :
        List.of(
            "private keys leaked",
            "our private cloud is down",
            "our private service is down",
            "the private and the public site are down",
            "see https://x.example/private, it is down",
            "files lost in /srv/private today",
            "non-private data",
            "drill press on fire",
            "TLS broken: private key expired",
            "vault sealed, private keys unreachable",
            "search: private beta users cannot log in",
            "\"keys leaked, private please\"",
            "search: our private beta fails")) {
      assertThat(grammar.hear("declare " + words))
          .as(words)
          .isInstanceOfSatisfying(
              Said.class,
              said -> {
                var declare = (Declare) said.line().command();
                assertThat(declare.title()).contains(words.replace("\"", ""));
                assertThat(declare.isPrivate() || declare.isDrill()).isFalse();
              });
    }
  }

  @Test
  void aFormIsAskedBackToo() {
    for (var title : List.of("private: keys", "keys leaked private", "keys leaked, privat")) {
      var values = Map.of("title", title, "severity", "sev1", "private", "");
      var doubtful = doubtful(grammar.fill("/incident declare", values));
      assertThat(doubtful.argument().name()).isEqualTo("private");
      assertThat(doubtful.asText()).isEqualTo("declare \"" + title + "\" sev1");
      var ticked = Map.of("title", title, "private", "yes", "drill", "");
      assertThat(grammar.fill("/incident declare", ticked)).isInstanceOf(Said.class);
    }
    assertThat(grammar.giveBack("/incident declare", Map.of("title", "private: keys")))
        .isInstanceOfSatisfying(
            Understanding.Wanted.class,
            wanted -> assertThat(wanted.given()).containsEntry("title", "private: keys"));
  }

  private Problem.Doubtful doubtful(String words) {
    return doubtful(grammar.hear(words));
  }

  private Problem.Doubtful doubtful(Understanding understanding) {
    assertThat(understanding).isInstanceOf(Confused.class);
    var doubtful = (Problem.Doubtful) ((Confused) understanding).problem();
    assertThat(grammar.hear(doubtful.asText())).isInstanceOf(Said.class);
    doubtful
        .meant()
        .ifPresent(meant -> assertThat(grammar.hear(meant.line())).isInstanceOf(Said.class));
    return doubtful;
  }

  private void assertDeclared(
      String words, Optional<Severity> severity, boolean isPrivate, boolean isDrill) {
    var declare =
        new Declare(
            Optional.of("keys leaked"),
            severity,
            Optional.empty(),
            isPrivate,
            isDrill,
            Optional.empty());
    assertThat(grammar.hear(words))
        .as(words)
        .isEqualTo(new Said(new Line(Optional.empty(), declare)));
  }
}
