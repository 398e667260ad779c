package dev.muster.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.command.Command.Declare;
import dev.muster.command.Command.FinishTask;
import dev.muster.command.Command.PostUpdate;
import dev.muster.command.Command.Resolve;
import dev.muster.command.Command.SetSeverity;
import dev.muster.command.Command.SetStatus;
import dev.muster.command.Command.Snooze;
import dev.muster.command.Understanding.Confused;
import dev.muster.command.Understanding.Said;
import dev.muster.incident.IncidentId;
import dev.muster.incident.Role;
import dev.muster.incident.Severity;
import dev.muster.incident.Status;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What phones and people put around a value does not hide it: a full stop must not make a private
/// incident public, nor a colon change another incident.
class MarksTest {
  private final Grammar grammar = Grammars.withServices("checkout");

  @Test
  void whatIsPrivateStaysPrivateWhateverStandsAroundIt() {
    for (String words :
        new String[] {
          "private.",
          "private!",
          "(private)",
          "*private*",
          "_private_",
          "`private`",
          "#private",
          "- private",
          ", PRIVATE …",
          "private :lock:",
          "private 🔒",
          "«private»"
        }) {
      assertSaid("declare keys leaked " + words, declared(Optional.empty(), true, false));
    }
    for (String words :
        new String[] {
          "private, sev1", "private sev1.", "private,sev1", "(private, sev1)", "sev1! private."
        }) {
      assertSaid("declare keys leaked " + words, declared(Optional.of(Severity.SEV1), true, false));
    }
    assertSaid("declare keys leaked drill.", declared(Optional.empty(), false, true));
    assertSaid("declare keys leaked — private, drill!", declared(Optional.empty(), true, true));
  }

  @Test
  void itMayComeFirst() {
    for (String words :
        new String[] {
          "private: keys leaked",
          "private, keys leaked",
          "(private) keys leaked",
          "*private* keys leaked",
          "private - keys leaked",
          "Private – keys leaked"
        }) {
      assertSaid("declare " + words, declared(Optional.empty(), true, false));
    }
    for (String words :
        new String[] {
          "sev1 private: keys leaked", "sev1, private: keys leaked", "private: sev1: keys leaked"
        }) {
      assertSaid("declare " + words, declared(Optional.of(Severity.SEV1), true, false));
    }
  }

  @Test
  void whatIsNearlyPrivateIsAskedAbout() {
    for (String words :
        new String[] {
          "keys leaked privat",
          "keys leaked privte.",
          "keys leaked priavte",
          "keys leaked “private”",
          "keys leaked \"private\" sev1",
          "privat",
          "privat: keys leaked"
        }) {
      assertThat(read("declare " + words))
          .as(words)
          .isInstanceOfSatisfying(
              Confused.class,
              confused -> {
                var doubtful = (Problem.Doubtful) confused.problem();
                assertThat(doubtful.argument().name()).isEqualTo("private");
                assertThat(doubtful.meant()).map(Problem.Meant::value).contains("private");
                assertThat(read(doubtful.asText())).isNotInstanceOf(Confused.class);
                assertThat(read(doubtful.meant().orElseThrow().line()))
                    .isNotInstanceOf(Confused.class);
              });
    }
    assertThat(asText("declare privat: keys leaked")).isEqualTo("declare \"privat: keys leaked\"");
    assertThat(asText("declare keys leaked privte.")).isEqualTo("declare \"keys leaked privte.\"");
  }

  @Test
  void aCloudMayBePrivate() {
    for (String title : new String[] {"our private cloud is down", "privacy page is down"}) {
      assertThat(read("declare " + title))
          .isInstanceOfSatisfying(
              Said.class,
              said -> {
                var declare = (Declare) said.line().command();
                assertThat(declare.title()).contains(title);
                assertThat(declare.isPrivate()).isFalse();
              });
    }
  }

  @Test
  void aSeverityIsUnderstoodWhateverStandsAroundIt() {
    for (String words :
        new String[] {"sev2.", "sev2!", "(sev2)", "*SEV 2*", "- sev2", ", sev-2,"}) {
      assertSaid(
          "declare keys leaked " + words, declared(Optional.of(Severity.SEV2), false, false));
    }
    assertSaid("declare sev2: keys leaked", declared(Optional.of(Severity.SEV2), false, false));
  }

  @Test
  void verbsTakeValuesWithTheirMarks() {
    assertSaid("status monitoring.", new SetStatus(Status.MONITORING, Optional.empty()));
    assertSaid(
        "status mitigating, rolling back",
        new SetStatus(Status.MITIGATING, Optional.of("rolling back")));
    assertSaid("severity sev1!", new SetSeverity(Severity.SEV1, Optional.empty()));
    assertSaid("snooze 3h.", new Snooze(new When.In(Duration.ofHours(3)), Optional.empty()));
    assertSaid("done 1.", new FinishTask(1));
    assertSaid("done #1!", new FinishTask(1));
    assertSaid("help update.", new Command.Help(Optional.of("update")));
  }

  @Test
  void anIncidentIsNamedWithAColonOrAnyDash() {
    for (String name :
        new String[] {
          "INC-3:",
          "INC-3,",
          "INC-3.",
          "(INC-3)",
          "INC–3",
          "INC‑3",
          "INC—3:",
          "inc3",
          "inc 3",
          "inc 3:",
          "INC\u00A03",
          "INC-#3",
          "*INC-3*",
          "incident 3:",
          "Incident #3"
        }) {
      var three = Optional.of(new IncidentId(3));
      assertThat(read("resolve " + name + " rolled back"))
          .as(name)
          .isEqualTo(new Said(new Line(three, new Resolve(Optional.of("rolled back")))));
    }
    assertThat(read("INC-3: resolve rolled back"))
        .isEqualTo(
            new Said(
                new Line(Optional.of(new IncidentId(3)), new Resolve(Optional.of("rolled back")))));
    assertThat(read("update INC-1: all well"))
        .isEqualTo(
            new Said(
                new Line(
                    Optional.of(new IncidentId(1)), new PostUpdate("all well", Optional.empty()))));
  }

  @Test
  void whatBeginsLikeAnIncidentIsAskedAbout() {
    for (String name : new String[] {"INC-3x", "INC-03", "INC-3/4", "INC-3's", "inc--3"}) {
      assertThat(read("resolve " + name + " rolled back"))
          .as(name)
          .isInstanceOfSatisfying(
              Confused.class,
              confused -> {
                var doubtful = (Problem.Doubtful) confused.problem();
                assertThat(doubtful.argument()).isEqualTo(Verb.INCIDENT);
                assertThat(doubtful.meant())
                    .contains(new Problem.Meant("INC-3", "resolve INC-3 \"rolled back\""));
                assertThat(doubtful.asText()).isEqualTo("resolve \"" + name + " rolled back\"");
              });
    }
    for (String words : new String[] {"#3 pod is back", "#2nd-level confirmed it, all fine"}) {
      assertSaid("resolve " + words, new Resolve(Optional.of(words)));
    }
    assertSaid("resolve 3 servers are back", new Resolve(Optional.of("3 servers are back")));
    assertSaid("resolve increased the limit", new Resolve(Optional.of("increased the limit")));
  }

  @Test
  void smallWordsJoinTheirNames() {
    var one = Optional.of(new IncidentId(1));
    var intoTwo = new Command.Merge(new IncidentId(2));
    for (String words : new String[] {"INC-1 into INC-2", "INC-1, with INC-2.", "INC-1 INC-2"}) {
      assertThat(read("merge " + words)).isEqualTo(new Said(new Line(one, intoTwo)));
    }
    assertSaid("merge into INC-2", intoTwo);
    assertSaid("Merge into INC-2", intoTwo);
    var ann = new Command.Handle("ann");
    assertSaid("handover to @ann", new Command.HandOver(ann, Optional.empty()));
    for (String words : new String[] {"@ann as scribe", "scribe to @ann", "scribe: @ann."}) {
      assertSaid("assign " + words, new Command.GiveRole(Role.SCRIBE, ann));
    }
    var command = new Command.GiveRole(Role.COMMANDER, new Command.Handle("me"));
    assertSaid("take command", command);
    assertSaid("role commander: me", command);
    assertSaid("resolve: done", new Resolve(Optional.of("done")));
    assertSaid("declare --help", new Command.Help(Optional.of("declare")));
    assertSaid("?", new Command.Help(Optional.empty()));
  }

  @Test
  void whatPhonesAddIsNoPartOfATime() {
    var fine = new PostUpdate("All well.", Optional.of(Grammars.time("20m")));
    assertSaid("update All well. Next 20m.", fine);
    assertSaid("update All well. Next: 20 min!", fine);
    assertSaid(
        "task x due: 20m @ann",
        new Command.AddTask(
            "x", Optional.of(new Command.Handle("ann")), Optional.of(Grammars.time("20m"))));
  }

  private String asText(String words) {
    return ((Problem.Doubtful) ((Confused) read(words)).problem()).asText();
  }

  private static Declare declared(Optional<Severity> severity, boolean isPrivate, boolean isDrill) {
    return new Declare(
        Optional.of("keys leaked"),
        severity,
        Optional.empty(),
        isPrivate,
        isDrill,
        Optional.empty());
  }

  private Understanding read(String words) {
    return grammar.hear(words);
  }

  private void assertSaid(String words, Command command) {
    assertThat(read(words)).as(words).isEqualTo(new Said(new Line(Optional.empty(), command)));
  }
}
