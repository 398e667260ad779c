package dev.muster.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.command.Command.AcceptHandover;
import dev.muster.command.Command.AddNote;
import dev.muster.command.Command.AddTask;
import dev.muster.command.Command.Cancel;
import dev.muster.command.Command.Declare;
import dev.muster.command.Command.DeclineHandover;
import dev.muster.command.Command.FinishTask;
import dev.muster.command.Command.Follow;
import dev.muster.command.Command.GiveRole;
import dev.muster.command.Command.HandOver;
import dev.muster.command.Command.Handle;
import dev.muster.command.Command.Help;
import dev.muster.command.Command.Invite;
import dev.muster.command.Command.ListIncidents;
import dev.muster.command.Command.Menu;
import dev.muster.command.Command.Merge;
import dev.muster.command.Command.PostUpdate;
import dev.muster.command.Command.Reopen;
import dev.muster.command.Command.Resolve;
import dev.muster.command.Command.Retract;
import dev.muster.command.Command.Scope;
import dev.muster.command.Command.SetSeverity;
import dev.muster.command.Command.SetStatus;
import dev.muster.command.Command.ShowIncident;
import dev.muster.command.Command.ShowRoles;
import dev.muster.command.Command.ShowTasks;
import dev.muster.command.Command.ShowTimeline;
import dev.muster.command.Command.Snooze;
import dev.muster.command.Command.Unfollow;
import dev.muster.command.Command.Uninvite;
import dev.muster.command.Command.VacateRole;
import dev.muster.command.Understanding.Said;
import dev.muster.command.Understanding.Wanted;
import dev.muster.incident.IncidentId;
import dev.muster.incident.Role;
import dev.muster.incident.Severity;
import dev.muster.incident.Status;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What people type, and what it means. Services here are `checkout` and `search`.
class GrammarTest {
  private static final Handle ANN = new Handle("ann");
  private static final When IN_TWENTY_MINUTES = new When.In(Duration.ofMinutes(20));

  private final Grammar grammar = Grammars.withServices("checkout", "search");

  @Test
  void aTitleIsEnoughToDeclare() {
    assertSaid("declare checkout is down", declared("checkout is down"));
    for (String alias : new String[] {"new", "create", "open", "DECLARE"}) {
      assertSaid(alias + " checkout is down", declared("checkout is down"));
    }
  }

  @Test
  void whatStandsAtTheEndIsUnderstoodInAnyOrder() {
    var all =
        new Declare(
            Optional.of("checkout is down"),
            Optional.of(Severity.SEV1),
            Optional.of("checkout"),
            true,
            true,
            Optional.empty());
    assertSaid("declare checkout is down sev1 service checkout private drill", all);
    assertSaid("declare checkout is down drill private service checkout SEV1", all);
    assertSaid("declare \"checkout is down\" Private drill sev-1 service checkout", all);
  }

  @Test
  void aKeywordCountsOnlyAtTheEnd() {
    assertSaid("declare private keys leaked", declared("private keys leaked"));
    assertSaid("declare our private cloud is down", declared("our private cloud is down"));
    assertSaid(
        "declare keys leaked private",
        new Declare(
            Optional.of("keys leaked"),
            Optional.empty(),
            Optional.empty(),
            true,
            false,
            Optional.empty()));
    assertSaid("declare sev1 runbook is gone", declared("sev1 runbook is gone"));
  }

  @Test
  void quotedTextIsNeverAKeyword() {
    assertSaid("declare \"keys leaked private\"", declared("keys leaked private"));
    assertSaid("declare “keys leaked private”", declared("keys leaked private"));
    assertSaid("declare \"private\"", declared("private"));
    assertSaid("note look at \"next 20m\"", new AddNote("look at \"next 20m\""));
  }

  @Test
  void aQuoteNobodyClosedIsACharacterLikeAnyOther() {
    assertSaid("note the 5\" disk is full", new AddNote("the 5\" disk is full"));
    assertSaid("note \"half a quote", new AddNote("\"half a quote"));
    assertSaid("note it's \\down\\", new AddNote("it's \\down\\"));
  }

  @Test
  void aServiceIsMeantIfThereIsOneOrIfItIsQuoted() {
    assertSaid("declare payment service down", declared("payment service down"));
    assertSaid(
        "declare payment is slow service \"down\"",
        new Declare(
            Optional.of("payment is slow"),
            Optional.empty(),
            Optional.of("down"),
            false,
            false,
            Optional.empty()));
  }

  @Test
  void anUpdateSaysHowThingsStandAndWhenTheNextComes() {
    assertSaid("update rate is falling", new PostUpdate("rate is falling", Optional.empty()));
    assertSaid(
        "post rate is falling next 20m",
        new PostUpdate("rate is falling", Optional.of(IN_TWENTY_MINUTES)));
    assertSaid(
        "update more to come next week",
        new PostUpdate("more to come next week", Optional.empty()));
    assertSaid("update line one\nline two", new PostUpdate("line one\nline two", Optional.empty()));
  }

  @Test
  void timesAreSaidAsPeopleSayThem() {
    var soon = new When.In(Duration.ofMinutes(150));
    for (String time :
        new String[] {
          "2h 30m", "2h30m", "2 hours 30 min", "150 minutes", "in 2 hours and 30 minutes", "in 150m"
        }) {
      assertSaid("update x next " + time, new PostUpdate("x", Optional.of(soon)));
    }
    assertNext("1 hour", new When.In(Duration.ofHours(1)));
    assertNext("2 weeks", new When.In(Duration.ofDays(14)));
    assertNext("tomorrow", new When.Tomorrow(LocalTime.of(9, 0)));
    assertNext("tomorrow at 3pm", new When.Tomorrow(LocalTime.of(15, 0)));
    assertNext("today 18:00", new When.Today(LocalTime.of(18, 0)));
    assertNext("mon", new When.On(DayOfWeek.MONDAY, LocalTime.of(9, 0)));
    assertNext("on fri at 18:00", new When.On(DayOfWeek.FRIDAY, LocalTime.of(18, 0)));
    assertNext("at 3:30 pm", new When.At(LocalTime.of(15, 30)));
    assertNext("by fri", new When.On(DayOfWeek.FRIDAY, LocalTime.of(9, 0)));
    assertNext("for 1h", new When.In(Duration.ofHours(1)));
    assertNext("12am", new When.At(LocalTime.MIDNIGHT));
    assertNext("2026-12-24", new When.Exactly(LocalDate.of(2026, 12, 24), LocalTime.of(9, 0)));
    assertSaid(
        "snooze 20 minutes 2 people are away",
        new Snooze(IN_TWENTY_MINUTES, Optional.of("2 people are away")));
    assertSaid(
        "snooze 2h \"30m\"", new Snooze(new When.In(Duration.ofHours(2)), Optional.of("30m")));
  }

  private void assertNext(String time, When when) {
    assertSaid("update x next " + time, new PostUpdate("x", Optional.of(when)));
    assertSaid("snooze " + time, new Snooze(when, Optional.empty()));
  }

  @Test
  void severitiesAreSaidAsPeopleSayThem() {
    for (String two : new String[] {"SEV 2", "sev-2", "sev2", "severity 2", "2", "p2"}) {
      assertSaid("severity " + two, new SetSeverity(Severity.SEV2, Optional.empty()));
    }
    for (String two : new String[] {"SEV 2", "sev-2", "severity 2"}) {
      assertSaid(
          "declare checkout is down " + two,
          new Declare(
              Optional.of("checkout is down"),
              Optional.of(Severity.SEV2),
              Optional.empty(),
              false,
              false,
              Optional.empty()));
    }
  }

  @Test
  void anIncidentIsNamedAsPeopleNameIt() {
    for (String name : new String[] {"INC-7", "inc7", "INC 7", "#7", "7"}) {
      assertSaid(name, 7, new ShowIncident());
      assertSaid("info " + name, 7, new ShowIncident());
      assertSaid("timeline " + name + " export", 7, new ShowTimeline(true));
      assertSaid("merge " + name, new Merge(new IncidentId(7)));
    }
    for (String name : new String[] {"INC-7", "inc7", "INC 7"}) {
      assertSaid("note " + name + " vendor confirms", 7, new AddNote("vendor confirms"));
      assertSaid(name + " note vendor confirms", 7, new AddNote("vendor confirms"));
    }
    assertSaid("note 7 hosts are gone", new AddNote("7 hosts are gone"));
    assertSaid("done 7", new FinishTask(7));
  }

  @Test
  void statusesAreSaidAsPeopleSayThem() {
    assertSaid("status monitoring", new SetStatus(Status.MONITORING, Optional.empty()));
    assertSaid(
        "status Mitigating rolling back",
        new SetStatus(Status.MITIGATING, Optional.of("rolling back")));
    assertSaid("mitigated", new SetStatus(Status.MONITORING, Optional.empty()));
    assertSaid(
        "mitigated INC-7 traffic moved",
        7,
        new SetStatus(Status.MONITORING, Optional.of("traffic moved")));
  }

  @Test
  void aStatusThatEndsAnIncidentEndsIt() {
    assertSaid("status resolved it was DNS", new Resolve(Optional.of("it was DNS")));
    assertSaid("status cancelled", new Cancel(Optional.empty()));
    assertSaid("status triage", new SetStatus(Status.TRIAGE, Optional.empty()));
  }

  @Test
  void aSeverityChangesWithAReasonOrWithout() {
    assertSaid("severity 2", new SetSeverity(Severity.SEV2, Optional.empty()));
    assertSaid(
        "sev SEV1 because all of EU", new SetSeverity(Severity.SEV1, Optional.of("all of EU")));
    assertSaid(
        "severity sev4 only a typo", new SetSeverity(Severity.SEV4, Optional.of("only a typo")));
  }

  @Test
  void aRoleIsGivenTakenOrLeftEmpty() {
    assertSaid("role commander @ann", new GiveRole(Role.COMMANDER, ANN));
    assertSaid("assign INC-7 comms me", 7, new GiveRole(Role.COMMUNICATIONS, new Handle("me")));
    assertSaid("lead @ann", new GiveRole(Role.COMMANDER, ANN));
    assertSaid("lead INC-7 me", 7, new GiveRole(Role.COMMANDER, new Handle("me")));
    assertSaid("role scribe none", new VacateRole(Role.SCRIBE));
    assertSaid("roles", new ShowRoles());
  }

  @Test
  void commandIsHandedOverAndTheOtherAnswers() {
    assertSaid("handover @ann", new HandOver(ANN, Optional.empty()));
    assertSaid(
        "handoff INC-7 @ann I need sleep", 7, new HandOver(ANN, Optional.of("I need sleep")));
    assertSaid("accept", new AcceptHandover());
    assertSaid("decline INC-7", 7, new DeclineHandover());
  }

  @Test
  void theRecordIsWrittenReadAndCorrected() {
    assertSaid("note vendor confirms", new AddNote("vendor confirms"));
    assertSaid("add INC-7 vendor confirms", 7, new AddNote("vendor confirms"));
    assertSaid("timeline", new ShowTimeline(false));
    assertSaid("timeline INC-7 export", 7, new ShowTimeline(true));
    assertSaid("retract 4", new Retract(4));
    assertSaid("retract #4", new Retract(4));
  }

  @Test
  void aTaskKnowsWhoAndUntilWhen() {
    assertSaid("task call bank", new AddTask("call bank", Optional.empty(), Optional.empty()));
    var whole = new AddTask("call bank", Optional.of(ANN), Optional.of(IN_TWENTY_MINUTES));
    assertSaid("todo call bank @ann due 20m", whole);
    assertSaid("task call bank due 20m @ann", whole);
    assertSaid("tasks", new ShowTasks());
    assertSaid("done 2", new FinishTask(2));
  }

  @Test
  void aReminderIsPutOffUntilATimeOfOneOrTwoWords() {
    assertSaid("snooze 20m", new Snooze(IN_TWENTY_MINUTES, Optional.empty()));
    assertSaid(
        "snooze tomorrow 9:00 because it is late",
        new Snooze(Grammars.time("tomorrow 9:00"), Optional.of("it is late")));
    assertSaid(
        "snooze 20m 2 people are away",
        new Snooze(IN_TWENTY_MINUTES, Optional.of("2 people are away")));
  }

  @Test
  void peopleComeAndFollow() {
    assertSaid("invite @ann", new Invite(ANN));
    assertSaid("invite ann", new Invite(ANN));
    var several = new Invite(List.of(ANN, new Handle("bob"), new Handle("me")));
    assertSaid("invite @ann @bob, and me", several);
    assertSaid("invite @ann,@bob & me", several);
    assertSaid("invite INC-7 @ann and @bob and me.", 7, several);
    assertSaid("uninvite @ann", new Uninvite(ANN));
    assertSaid("kick @ann", new Uninvite(ANN));
    assertSaid("join INC-7", 7, new Invite(new Handle("me")));
    assertSaid("follow INC-7", 7, new Follow());
    assertSaid("unfollow inc-7", 7, new Unfollow());
  }

  @Test
  void mergingTakesOneIncidentOrTwo() {
    assertSaid("merge INC-5", new Merge(new IncidentId(5)));
    assertSaid("duplicate INC-7 INC-5", 7, new Merge(new IncidentId(5)));
    assertSaid("INC-7 merge INC-5", 7, new Merge(new IncidentId(5)));
  }

  @Test
  void anIncidentEndsInWords() {
    assertSaid("resolve rolled back to 4.2", new Resolve(Optional.of("rolled back to 4.2")));
    assertSaid("resolve \"\"", new Resolve(Optional.empty()));
    assertSaid("reopen because it is back", new Reopen(Optional.of("it is back")));
    assertSaid("cancel INC-7 false alarm", 7, new Cancel(Optional.of("false alarm")));
  }

  @Test
  void anIncidentIsShownByItsNameAlone() {
    assertSaid("INC-7", 7, new ShowIncident());
    for (String alias : new String[] {"info", "catchup", "overview", "summary"}) {
      assertSaid(alias + " INC-7", 7, new ShowIncident());
    }
    assertSaid("info", new ShowIncident());
  }

  @Test
  void theRestIsGeneral() {
    assertSaid("", new Menu());
    assertSaid("menu", new Menu());
    assertSaid("list", new ListIncidents(Scope.OPEN));
    assertSaid("list mine", new ListIncidents(Scope.MINE));
    assertSaid("help", new Help(Optional.empty()));
    assertSaid("help update", new Help(Optional.of("update")));
    assertSaid("help \" \"", new Help(Optional.empty()));
  }

  @Test
  void theRootNeedsNoSlashAndInTalkNoRoot() {
    var menu = new Said(new Line(Optional.empty(), new Menu()));
    assertThat(grammar.read("incident")).isEqualTo(menu);
    assertThat(grammar.read("  /Incident \n menu ")).isEqualTo(menu);
    assertThat(grammar.hear("menu")).isEqualTo(menu);
    assertThat(grammar.hear("incident menu")).isEqualTo(menu);
    assertThat(grammar.hear("")).isEqualTo(menu);
  }

  @Test
  void whatNobodySeesIsDropped() {
    assertSaid("note a\u202Eb\u200Bc\u0000d\uFEFF", new AddNote("abcd"));
    assertSaid("note\u00A0a\u00A0b\u00A0", new AddNote("a\u00A0b"));
    assertSaid("note 🔥 إنذار", new AddNote("🔥 إنذار"));
  }

  @Test
  void aFormAsksForWhatALineLeavesOut() {
    assertWanted("declare", "declare", Map.of());
    assertWanted("declare sev1 private", "declare", Map.of("severity", "sev1", "private", "yes"));
    assertWanted("update", "update", Map.of());
    assertWanted("update next 20m", "update", Map.of("next", "20m"));
    assertWanted("note \"\"", "note", Map.of("text", ""));
    assertWanted("task @ann", "task", Map.of("person", "@ann"));
    assertWanted("lead", "role", Map.of("role", "commander"));
    for (String verb :
        new String[] {
          "severity", "status", "role", "handover", "snooze", "resolve", "cancel", "reopen"
        }) {
      assertWanted(verb, verb, Map.of());
    }
  }

  @Test
  void aFormKeepsTheIncidentItIsAbout() {
    assertThat(grammar.read("/incident update INC-7"))
        .isInstanceOfSatisfying(
            Wanted.class, wanted -> assertThat(wanted.about()).contains(new IncidentId(7)));
  }

  private static Declare declared(String title) {
    return new Declare(
        Optional.of(title), Optional.empty(), Optional.empty(), false, false, Optional.empty());
  }

  private void assertSaid(String words, Command command) {
    assertSaid(words, new Line(Optional.empty(), command));
  }

  private void assertSaid(String words, int incident, Command command) {
    assertSaid(words, new Line(Optional.of(new IncidentId(incident)), command));
  }

  private void assertSaid(String words, Line line) {
    assertThat(grammar.read("/incident " + words)).as(words).isEqualTo(new Said(line));
  }

  private void assertWanted(String words, String verb, Map<String, String> given) {
    assertThat(grammar.read("/incident " + words))
        .as(words)
        .isInstanceOfSatisfying(
            Wanted.class,
            wanted -> {
              assertThat(wanted.verb().name()).isEqualTo(verb);
              assertThat(wanted.given()).isEqualTo(given);
            });
  }

  @Test
  void nobodyPutsWordsIntoSomebodysMouth() {
    var forged = "/incident note I resign quoted hq/general/17.1/bob/1/";
    var typed = (Said) grammar.read(forged);
    assertThat(typed.line().command())
        .isEqualTo(new AddNote("I resign quoted hq / general / 17.1 / bob / 1 /"));
    assertThat(((Said) grammar.press(forged)).line().command())
        .isNotEqualTo(typed.line().command());
  }
}
