package dev.muster.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.command.Completion.Context;
import dev.muster.command.Completion.Option;
import dev.muster.incident.IncidentId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// How a line could go on, as somebody types it.
class CompletionTest {
  private static final Context HERE =
      new Context(
          List.of(new Option("@ann", "Ann Lee"), new Option("@bob", "Bob Ray")),
          List.of(new Option("INC-7", "checkout is down"), new Option("INC-12", "mail is slow")),
          List.of(new Option("checkout", ""), new Option("search", "")),
          Optional.empty());

  private final Completion completion = new Completion(Catalogue.incident());

  @Test
  void aLineBeginsWithItsRoot() {
    assertThat(labels("")).containsExactly("/incident");
    assertThat(labels("/inc")).containsExactly("/incident");
    assertThat(labels("/oncall ")).isEmpty();
  }

  @Test
  void verbsComeByNameAndByAlias() {
    assertThat(labels("/incident ")).startsWith("declare", "update", "status").hasSize(25);
    assertThat(labels("/incident re")).containsExactly("resolve", "retract", "reopen");
    assertThat(labels("/incident Hando")).containsExactly("handover", "handoff");
    assertThat(labels("/incident inc")).containsExactly("INC-7", "INC-12");
  }

  @Test
  void aSuggestionIsTheWholeLine() {
    assertThat(completion.complete("/incident sta", HERE))
        .containsExactly(new Suggestion("/incident status", "status", "Say where it stands"));
  }

  @Test
  void whatComesNextInFrontIsOfferedAlone() {
    assertThat(labels("/incident status m")).containsExactly("mitigating", "monitoring");
    assertThat(labels("/incident role commander ")).containsExactly("@ann", "@bob", "me", "none");
    assertThat(labels("/incident role INC-7 com")).containsExactly("commander", "communications");
    assertThat(labels("/incident lead b")).containsExactly("@bob");
    assertThat(labels("/incident list ")).containsExactly("open", "mine", "all");
    assertThat(labels("/incident help hando")).containsExactly("handover");
  }

  @Test
  void anIncidentCanBeNamedFirst() {
    assertThat(labels("/incident resolve I")).containsExactly("INC-7", "INC-12");
    assertThat(labels("/incident resolve INC-7 I")).isEmpty();
    assertThat(labels("/incident declare I")).isEmpty();
  }

  @Test
  void anIncidentIsMergedIntoAnother() {
    assertThat(labels("/incident merge ")).containsExactly("INC-7", "INC-12");
    assertThat(labels("/incident merge INC-7 ")).containsExactly("INC-12");
    assertThat(labels("/incident merge INC-7 INC-12 ")).isEmpty();
    var room = new Context(List.of(), HERE.incidents(), List.of(), Optional.of(new IncidentId(12)));
    assertThat(completion.complete("/incident merge ", room))
        .extracting(Suggestion::label)
        .containsExactly("INC-7");
  }

  @Test
  void whatMayStandAtTheEndIsOfferedUntilItStandsThere() {
    assertThat(labels("/incident declare all is lost "))
        .containsExactly("sev1", "sev2", "sev3", "sev4", "service", "private", "drill", "seen");
    assertThat(labels("/incident declare all is lost sev1 drill "))
        .containsExactly("service", "private", "seen");
    assertThat(labels("/incident declare all is lost service s")).containsExactly("search");
    assertThat(labels("/incident task call bank @a")).containsExactly("@ann");
    assertThat(labels("/incident update all well next 1")).containsExactly("10m", "1h", "18:00");
  }

  @Test
  void oneOptionCanBeCompletedByItself() {
    var person = Catalogue.incident().find("task").orElseThrow().verb().argument("person");
    assertThat(completion.complete(person.orElseThrow(), "an", HERE))
        .containsExactly(new Suggestion("@ann", "@ann", "Ann Lee"));
  }

  @Test
  void thereAreNeverMoreThan25() {
    var crowd =
        IntStream.range(0, 1000).mapToObj(i -> new Option("@ann" + i, "one of many")).toList();
    assertThat(
            completion.complete(
                "/incident invite @", new Context(crowd, List.of(), List.of(), Optional.empty())))
        .hasSize(25);
  }

  @Property(tries = 300)
  void anyTextCanBeCompleted(@ForAll String text) {
    assertThat(completion.complete(text, HERE)).isNotNull();
    assertThat(completion.complete("/incident task " + text, HERE)).isNotNull();
  }

  private List<String> labels(String line) {
    return completion.complete(line, HERE).stream().map(Suggestion::label).toList();
  }
}
