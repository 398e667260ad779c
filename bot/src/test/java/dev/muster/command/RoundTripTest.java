package dev.muster.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.command.Command.Handle;
import dev.muster.command.Understanding.Said;
import dev.muster.incident.IncidentId;
import dev.muster.incident.Role;
import dev.muster.incident.Severity;
import dev.muster.incident.Status;
import dev.muster.person.PersonId;
import dev.muster.workspace.MessageId;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever is printed is read back as what was meant, and whatever is typed has an answer.
class RoundTripTest {
  private static final String[] NASTY = {
    "\"",
    "“",
    "”",
    "\\",
    "\\\"",
    " ",
    "  ",
    "\n",
    "\t",
    "\u00A0",
    "private",
    "drill",
    "sev1",
    "export",
    "service checkout",
    "service",
    "next 20m",
    "next 2 hours",
    "next monday",
    "due fri 18:00",
    "due yesterday",
    "tomorrow",
    "in the",
    "30m",
    "SEV 2",
    "INC 7",
    "#general",
    "#inc-7-checkout",
    "#7",
    "service chekout",
    "next",
    "due",
    "because",
    "me",
    "none",
    "@me",
    "@ann",
    "INC-7",
    "inc-12",
    "20m",
    "25:99",
    "-5m",
    "'",
    "🔥",
    "👩🏽‍💻",
    "نمی\u200Cخواهد",
    "\u200D",
    "إنذار",
    "\"private\"",
    "a",
    "the rate",
    "/incident",
    "resolve",
    "#",
    "<!here>",
    "`"
  };

  private final Grammar grammar = Grammars.withServices("checkout", "search");
  private final Printer printer = new Printer(Catalogue.incident(), grammar);

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void whatIsPrintedIsReadAsItWasMeant(@ForAll("lines") Line line) {
    String printed = printer.print(line);
    assertThat(grammar.press(printed)).as(printed).isEqualTo(new Said(line));
    if (!printed.contains(" quoted ")) {
      assertThat(grammar.read(printed, Rooms.any())).as(printed).isEqualTo(new Said(line));
    }
  }

  @Property(tries = 500)
  void anyTextHasAnAnswer(@ForAll String text) {
    assertThat(grammar.read(text)).isNotNull();
    assertThat(grammar.hear(text)).isNotNull();
  }

  @Property(tries = 1000)
  void anyWordsAfterAVerbHaveAnAnswer(@ForAll("verbs") String verb, @ForAll("mess") String words) {
    assertThat(grammar.read("/incident " + verb + " " + words)).isNotNull();
    assertThat(grammar.hear(verb + " \"" + words)).isNotNull();
  }

  @Property(tries = 500)
  void anyFormHasAnAnswer(
      @ForAll("verbs") String verb, @ForAll("mess") String one, @ForAll("mess") String two) {
    for (String field : new String[] {"text", "title", "until", "person", "incident", "nothing"}) {
      var values = Map.of(field, one, "note", two, "severity", two);
      assertThat(grammar.fill("/incident " + verb, values)).isNotNull();
      assertThat(grammar.pick("/incident " + verb, values)).isNotNull();
    }
  }

  @Property(tries = 500)
  void whatWasUnderstoodCanBePrinted(@ForAll("verbs") String verb, @ForAll("mess") String words) {
    if (grammar.read("/incident " + verb + " " + words) instanceof Said(var line)) {
      assertThat(grammar.read(printer.print(line))).isEqualTo(new Said(line));
    }
  }

  @Provide
  Arbitrary<String> verbs() {
    return Arbitraries.of(Catalogue.incident().verbs()).map(Verb::name);
  }

  @Provide
  Arbitrary<String> mess() {
    var piece = Arbitraries.oneOf(Arbitraries.of(NASTY), Arbitraries.strings().ofMaxLength(4));
    var glue = Arbitraries.of("", " ");
    return Combinators.combine(piece, glue)
        .as((words, between) -> words + between)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<Line> lines() {
    var about = Arbitraries.integers().between(1, 999_999_999).map(IncidentId::new).optional();
    return Arbitraries.oneOf(
        general().map(command -> new Line(Optional.empty(), command)),
        Combinators.combine(about, onIncident()).as(Line::new));
  }

  private Arbitrary<Command> general() {
    var title = texts().map(text -> text.replaceAll("\\s*\\n\\s*", " "));
    var flag = Arbitraries.of(true, false);
    return Arbitraries.oneOf(
        Combinators.combine(
                title.optional(),
                Arbitraries.of(Severity.class).optional(),
                Arbitraries.of("checkout", "search", "down", "private", "a b", "\"").optional(),
                flag,
                flag,
                Arbitraries.of("https://x.example/p?a=1#b").optional(),
                quotations(texts()).optional())
            .as(Command.Declare::new),
        Arbitraries.of(Command.Scope.class).map(Command.ListIncidents::new),
        Arbitraries.of("update", "what").optional().map(Command.Help::new),
        Arbitraries.just(new Command.Menu()));
  }

  private Arbitrary<Command> onIncident() {
    var text = texts();
    var note = text.optional();
    var roles = Arbitraries.of(Role.class);
    var numbers = Arbitraries.integers().between(1, 999_999_999);
    return Arbitraries.oneOf(
        Arbitraries.of(
            new Command.ShowIncident(),
            new Command.ShowRoles(),
            new Command.AcceptHandover(),
            new Command.DeclineHandover(),
            new Command.ShowTasks(),
            new Command.ShowTimeline(true),
            new Command.ShowTimeline(false),
            new Command.Follow(),
            new Command.Unfollow()),
        Combinators.combine(text, times().optional()).as(Command.PostUpdate::new),
        Combinators.combine(
                Arbitraries.of(Status.TRIAGE, Status.MITIGATING, Status.MONITORING), note)
            .as(Command.SetStatus::new),
        Combinators.combine(Arbitraries.of(Severity.class), note).as(Command.SetSeverity::new),
        Combinators.combine(roles, people(), Arbitraries.of(true, false)).as(Command.GiveRole::new),
        roles.map(Command.VacateRole::new),
        Combinators.combine(people(), note).as(Command.HandOver::new),
        Combinators.combine(text, quotations(text).optional()).as(Command.AddNote::new),
        numbers.map(Command.Retract::new),
        Combinators.combine(text, people().optional(), times().optional()).as(Command.AddTask::new),
        numbers.map(Command.FinishTask::new),
        Combinators.combine(times(), note).as(Command.Snooze::new),
        people().list().ofMinSize(1).ofMaxSize(4).map(Command.Invite::new),
        people().map(Command.Uninvite::new),
        numbers.map(number -> new Command.Merge(new IncidentId(number), number % 2 == 0)),
        note.map(Command.Resolve::new),
        note.map(Command.Reopen::new),
        note.map(Command.Cancel::new));
  }

  private Arbitrary<Quoted> quotations(Arbitrary<String> texts) {
    var message = new MessageId(new RoomId(new WorkspaceId("hq"), "C 1/%"), "17.1");
    var author = new PersonId(new WorkspaceId("hq"), "ann");
    return texts.map(words ->
        new Quoted(
            message,
            author,
            Instant.ofEpochMilli(words.length()),
            words.length() % 2 == 0 ? Optional.of("https://x.example/a?b=c") : Optional.empty(),
            words));
  }

  private Arbitrary<String> texts() {
    return mess().map(Cleaning::clean).map(Cleaning::strip).filter(text -> !text.isEmpty());
  }

  private static Arbitrary<Handle> people() {
    return Arbitraries.of("ann", "me", "ME", "none", "Bob.Smith", "o'neil", "søren_2", "sev1", "7")
        .map(Handle::new);
  }

  private static Arbitrary<When> times() {
    var clock =
        Combinators.combine(
                Arbitraries.integers().between(0, 23), Arbitraries.integers().between(0, 59))
            .as(LocalTime::of);
    return Arbitraries.oneOf(
        Arbitraries.integers()
            .between(1, 365 * 24 * 60)
            .map(minutes -> new When.In(Duration.ofMinutes(minutes))),
        clock.map(When.At::new),
        clock.map(When.Today::new),
        clock.map(When.Tomorrow::new),
        Combinators.combine(Arbitraries.of(DayOfWeek.class), clock).as(When.On::new),
        Combinators.combine(
                Arbitraries.longs().between(0, 60_000).map(LocalDate::ofEpochDay), clock)
            .as(When.Exactly::new));
  }
}
