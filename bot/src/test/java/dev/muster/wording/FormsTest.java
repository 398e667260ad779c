package dev.muster.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.command.Catalogue;
import dev.muster.command.Grammar;
import dev.muster.command.Problem;
import dev.muster.command.Understanding.Confused;
import dev.muster.command.Understanding.Wanted;
import dev.muster.policy.Policy;
import dev.muster.policy.Service;
import dev.muster.reply.Field;
import dev.muster.reply.Field.Input;
import dev.muster.reply.Field.Option;
import dev.muster.reply.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Forms ask exactly for what the commands take.
class FormsTest {
  private final Catalogue catalogue = Catalogue.incident();
  private final Grammar grammar = new Grammar(catalogue, List.of("checkout"));
  private final Forms forms = new Forms(catalogue, policy());

  @Test
  void declaringAsksForFewThings() {
    Form form = wanted("/incident declare");
    assertThat(form.line()).isEqualTo("/incident declare");
    assertThat(form.title()).isEqualTo("Declare");
    assertThat(form.fields())
        .extracting(Field::name)
        .containsExactly("title", "severity", "service", "private", "drill");
    assertThat(form.fields().getFirst().input()).isEqualTo(new Input.Line("checkout is down"));
    assertThat(form.fields()).noneMatch(Field::isNeeded);
  }

  @Test
  void whatCannotBeLeftOpenSaysSo() {
    Form form = wanted("/incident task INC-7");
    assertThat(field(form, "text").isNeeded()).isTrue();
    assertThat(field(form, "due").isNeeded()).isFalse();
    assertThat(form.submit()).isEqualTo("Add task");
  }

  @Test
  void anUpdateMayBeInAnyOfItsPieces() {
    assertThat(wanted("/incident update INC-7").fields()).noneMatch(Field::isNeeded);
  }

  @Test
  void severitiesAreChosenByTheirImpact() {
    assertThat(options(wanted("/incident severity"), "severity"))
        .startsWith(
            new Option(
                "sev1",
                "SEV1",
                "Outage or data loss for all or most users, a security breach, or lost revenue"))
        .hasSize(4);
  }

  @Test
  void statusesRolesAndServicesAreChosen() {
    assertThat(options(wanted("/incident status"), "status"))
        .contains(new Option("triage", "Triage", "Finding out what is wrong"));
    assertThat(options(wanted("/incident role"), "role"))
        .contains(new Option("scribe", "Scribe", "Keeps the timeline"));
    assertThat(options(wanted("/incident declare"), "service"))
        .containsExactly(new Option("checkout", "checkout", ""));
    assertThat(field(wanted("/incident role"), "person").input()).isEqualTo(new Input.PersonPick());
  }

  @Test
  void anUpdateIsAskedForInPieces() {
    Form form = wanted("/incident post INC-7 next 20m");
    assertThat(form.line()).isEqualTo("/incident update INC-7");
    assertThat(form.title()).isEqualTo("Update INC-7");
    assertThat(form.fields())
        .extracting(Field::label)
        .containsExactly("Conditions", "Actions", "Needs", "Next");
    assertThat(field(form, "next").value()).isEqualTo("20m");
  }

  @Test
  void whatWasGivenIsFilledInAsItsChoice() {
    Form form = wanted("/incident declare SEV-2 private");
    assertThat(field(form, "severity").value()).isEqualTo("sev2");
    assertThat(field(form, "private").value()).isEqualTo("yes");
    assertThat(field(form, "private").input()).isEqualTo(new Input.Toggle());
    assertThat(field(wanted("/incident lead"), "role").value()).isEqualTo("commander");
  }

  @Test
  void whatAPlatformPickedIsFilledInAsAFormHoldsIt() {
    var picked = Map.of("private", "true", "drill", "false");
    Form form = forms.of((Wanted) grammar.pick("/incident declare", picked));
    assertThat(field(form, "private").value()).isEqualTo("yes");
    assertThat(field(form, "drill").value()).isEmpty();
    assertThat(field(wanted("/incident task @ann"), "person").value()).isEqualTo("ann");
  }

  @Test
  void aRefusedFormComesBackWithItsProblems() {
    var given = Map.of("text", "call the bank", "due", "25:99", "person", "");
    var refused = (Confused) grammar.fill("/incident task INC-7", given);
    Form form = forms.of((Problem.Fields) refused.problem());
    assertThat(form.line()).isEqualTo("/incident task INC-7");
    assertThat(field(form, "text").value()).isEqualTo("call the bank");
    assertThat(field(form, "text").problem()).isEmpty();
    assertThat(field(form, "due").value()).isEqualTo("25:99");
    assertThat(field(form, "due").problem())
        .contains(
            "25:99 is not a time I know. I understand 20m, 2h 30m, 14:05, tomorrow 9:00, fri 18:00,"
                + " 2026-12-24 18:00, on your own clock.");
  }

  private static Policy policy() {
    var standard = Policy.standard();
    return new Policy(
        standard.severities(),
        standard.workingHours(),
        List.of(new Service("checkout", Optional.empty())),
        List.of(),
        standard.announcements(),
        standard.roomName());
  }

  private Form wanted(String line) {
    return forms.of((Wanted) grammar.read(line));
  }

  private static List<Option> options(Form form, String field) {
    return ((Input.Choice) field(form, field).input()).options();
  }

  private static Field field(Form form, String name) {
    return form.fields().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }
}
