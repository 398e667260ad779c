package dev.muster.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.command.Command.AddNote;
import dev.muster.command.Command.AddTask;
import dev.muster.command.Command.PostUpdate;
import dev.muster.command.Understanding.Confused;
import dev.muster.command.Understanding.Said;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What stands at the place of a value and may be none: it is asked about, for nobody would notice
/// that it became a part of the text. The service here is `checkout`.
class DoubtsTest {
  private final Grammar grammar = Grammars.withServices("checkout");

  @Test
  void aTimeThatCannotBeIsNoText() {
    for (String time :
        new String[] {
          "25:99",
          "0m",
          "-5m",
          "2026-02-30 10:00",
          "13pm",
          "14:60",
          "90s",
          "5",
          "20 minuts",
          "yesterday",
          "today",
          "soon",
          "half an hour"
        }) {
      assertDoubtful("update all well next " + time, "next", time);
      assertDoubtful("task call bank due " + time, "due", time);
    }
  }

  @Test
  void aTimeOfAnotherClockOrACalendarIsNoText() {
    for (String time :
        new String[] {
          "09:30 UTC",
          "9:30 CET",
          "2026-12-24 18:00 UTC+2",
          "29 feb",
          "feb 29",
          "29th february",
          "29/2",
          "1st of march",
          "3pm EST",
          "3pm ET",
          "3pm PT",
          "3pm eastern",
          "15:00Z",
          "15:00 AEST",
          "15:00 SGT",
          "15:00 Berlin time",
          "15:00 Europe/Berlin",
          "15:00+02:00"
        }) {
      assertDoubtful("update all well next " + time, "next", time);
      assertDoubtful("task call bank due " + time, "due", time);
    }
    assertDoubtful("update all well next 15:00 (CET)", "next", "15:00 (CET");
    for (String words : new String[] {"what is next may be bad", "it is due in march"}) {
      assertSaid(
          grammar.read("/incident update " + words), new PostUpdate(words, Optional.empty()));
    }
  }

  @Test
  void aTimeOfAnotherClockIsNoTimeWithAReason() {
    for (String time :
        new String[] {
          "15:00 CET",
          "3pm EST",
          "until 16:00 UTC",
          "15:00 Berlin time",
          "fri 9:00 PT",
          "15:00, cet"
        }) {
      for (String words : new String[] {time, time + " because vendor"}) {
        assertThat(read("/incident snooze " + words))
            .as(words)
            .isEqualTo(
                new Problem.Impossible(
                    verb("snooze"), verb("snooze").argument("until").orElseThrow(), time));
      }
    }
    assertSaid(
        grammar.read("/incident snooze 15:00 vendor is on it"),
        new Command.Snooze(Grammars.time("15:00"), Optional.of("vendor is on it")));
    assertSaid(
        grammar.read("/incident snooze 3 PM vendor"),
        new Command.Snooze(Grammars.time("15:00"), Optional.of("vendor")));
  }

  @Test
  void marksAndTheWordUpdateStandBeforeATime() {
    for (String words :
        new String[] {
          "all well (next 20m)",
          "all well, next update in 20m",
          "all well. Next update: 20m",
          "all well *next 20m*",
          "all well [next: 20m]."
        }) {
      assertThat(grammar.read("/incident update " + words))
          .as(words)
          .isInstanceOfSatisfying(
              Said.class,
              said -> {
                var update = (PostUpdate) said.line().command();
                assertThat(update.text()).startsWith("all well").hasSizeLessThan(10);
                assertThat(update.next()).contains(Grammars.time("20m"));
              });
    }
    for (String words :
        new String[] {"we post the next update in 20m", "more in the next update"}) {
      assertSaid(
          grammar.read("/incident update " + words), new PostUpdate(words, Optional.empty()));
    }
  }

  @Test
  void whatIsMeantIsGuessedAndSaidBothWays() {
    assertThat(read("/incident task x @bob due 20 minuts"))
        .isEqualTo(
            doubtful(
                "task",
                "due",
                "20 minuts",
                new Problem.Meant("20m", "task \"x\" @bob due 20m"),
                "task \"x due 20 minuts\" @bob"));
    assertThat(read("/incident update INC-7 all well next tomorow"))
        .isEqualTo(
            doubtful(
                "update",
                "next",
                "tomorow",
                new Problem.Meant("tomorrow 9:00", "update INC-7 \"all well\" next tomorrow 9:00"),
                "update INC-7 \"all well next tomorow\""));
    assertThat(meant("update x next 20")).contains("20m");
    assertThat(meant("update x next in 20")).contains("20m");
    assertThat(meant("update x next half an hour")).contains("30m");
    assertThat(meant("task x due noon")).contains("12:00");
    assertThat(meant("task x due fri 18")).contains("fri 18:00");
    assertThat(meant("task x due tomorrow at 8")).contains("tomorrow 8:00");
    assertThat(meant("task x due yesterday")).isEmpty();
    assertThat(meant("task x @a/b")).isEmpty();
    assertThat(meant("declare x sev0")).isEmpty();
  }

  @Test
  void aFullNameOfADayMayEndASentence() {
    assertThat(meant("update they come back next monday")).contains("mon 9:00");
    assertSaid(
        grammar.read("/incident task call back due monday"),
        new AddTask("call back", Optional.empty(), Optional.of(Grammars.time("mon 9:00"))));
  }

  @Test
  void aMistypedServiceIsNoTitle() {
    assertThat(read("/incident declare all is lost service chekout sev1"))
        .isEqualTo(
            doubtful(
                "declare",
                "service",
                "chekout",
                new Problem.Meant("checkout", "declare \"all is lost\" sev1 service \"checkout\""),
                "declare \"all is lost service chekout\" sev1"));
  }

  @Test
  void proseIsLeftInPeace() {
    for (String words :
        new String[] {
          "we are due for a break next",
          "we expect recovery in the next 20 minutes",
          "recovery within the next 2 hours",
          "more to come next week",
          "we look at search next",
          "we do what is next and then wait for the vendor",
          "next we try to restart it",
          "what comes next is unclear",
          "this is the next 20m of our lives"
        }) {
      assertSaid(
          grammar.read("/incident update " + words), new PostUpdate(words, Optional.empty()));
      assertSaid(grammar.read("/incident note " + words), new AddNote(words));
    }
    assertSaid(
        grammar.read("/incident task find out what is due here"),
        new AddTask("find out what is due here", Optional.empty(), Optional.empty()));
  }

  @Test
  void wordsThatBreakOffBeforeAValueAreAskedAbout() {
    assertPart("declare the door is private", "private", "declare \"the door is private\"");
    assertPart("declare fire drill", "drill", "declare \"fire drill\"");
    assertPart(
        "declare the door is private sev1", "private", "declare \"the door is private\" sev1");
    assertPart("task call @bob and @dana", "person", "task \"call @bob and @dana\"");
    assertPart("task get approval from @dana", "person", "task \"get approval from @dana\"");
    assertPart("task the bill is due tomorrow", "due", "task \"the bill is due tomorrow\"");
    assertThat(((Problem.Doubtful) read("/incident declare the door is private")).meant())
        .map(Problem.Meant::line)
        .contains("declare \"the door is private\" private");
    assertThat(((Problem.Doubtful) read("/incident declare repos went private sev2")).meant())
        .map(Problem.Meant::line)
        .contains("declare \"repos went private\" sev2 private");
  }

  @Test
  void wordsThatStandForThemselvesAreNot() {
    for (String words :
        new String[] {
          "declare keys leaked private",
          "declare breach private",
          "declare \"fire\" drill",
          "declare the whole region drill",
          "declare checkout is down sev1",
          "task call @bob",
          "task call bank due tomorrow"
        }) {
      assertThat(grammar.read("/incident " + words)).as(words).isNotInstanceOf(Confused.class);
    }
  }

  private void assertPart(String words, String argument, String asText) {
    assertThat(read("/incident " + words))
        .as(words)
        .isInstanceOfSatisfying(
            Problem.Doubtful.class,
            doubtful -> {
              assertThat(doubtful.isPossible()).isTrue();
              assertThat(doubtful.argument().name()).isEqualTo(argument);
              assertThat(doubtful.asText()).isEqualTo(asText);
              assertThat(grammar.read("/incident " + asText)).isInstanceOf(Said.class);
            });
  }

  private static Problem doubtful(
      String verb, String argument, String given, Problem.Meant meant, String asText) {
    return new Problem.Doubtful(
        verb(verb), verb(verb).argument(argument).orElseThrow(), given, Optional.of(meant), asText);
  }

  private Optional<String> meant(String words) {
    return ((Problem.Doubtful) read("/incident " + words)).meant().map(Problem.Meant::value);
  }

  private void assertDoubtful(String words, String argument, String given) {
    assertThat(read("/incident " + words))
        .as(words)
        .isInstanceOfSatisfying(
            Problem.Doubtful.class,
            doubtful -> {
              assertThat(doubtful.argument().name()).isEqualTo(argument);
              assertThat(doubtful.given()).isEqualTo(given);
              assertThat(grammar.read("/incident " + doubtful.asText())).isInstanceOf(Said.class);
            });
  }

  @Test
  void aSeverityThatCannotBeIsNoTitle() {
    assertDoubtful("declare all is lost sev0", "severity", "sev0");
    assertDoubtful("declare all is lost sev 9", "severity", "sev 9");
  }

  private Problem read(String line) {
    return ((Confused) grammar.read(line)).problem();
  }

  private static void assertSaid(Understanding understanding, Command command) {
    assertThat(understanding).isEqualTo(new Said(new Line(Optional.empty(), command)));
  }

  private static Verb verb(String name) {
    return Catalogue.incident().find(name).orElseThrow().verb();
  }
}
