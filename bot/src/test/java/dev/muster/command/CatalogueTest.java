package dev.muster.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.command.Understanding.Said;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The catalogue is sound, and small enough for the platform with the tightest limits.
class CatalogueTest {
  private final Catalogue catalogue = Catalogue.incident();

  @Test
  void everyCommandCanBeSaid() {
    var said =
        Stream.concat(examples(), Stream.of("status triage", "role scribe none", "handover @ann"))
            .map(Grammars.withServices("checkout")::hear)
            .<Class<?>>map(understanding -> ((Said) understanding).line().command().getClass());
    assertThat(said).containsAll(kinds());
  }

  @Test
  void noTwoVerbsShareAName() {
    var names =
        catalogue.verbs().stream()
            .flatMap(verb ->
                Stream.concat(
                    Stream.of(verb.name()), verb.aliases().stream().map(Verb.Alias::name)));
    var groups = catalogue.groups().stream().map(Catalogue.Group::name);
    assertThat(Stream.concat(names, groups)).doesNotHaveDuplicates();
  }

  @Test
  void whatIsNearlyAVerbOrPlannedIsNoVerbYet() {
    var kin = catalogue.verbs().stream().flatMap(verb -> verb.kin().stream()).toList();
    assertThat(kin).doesNotHaveDuplicates().allMatch(word -> catalogue.find(word).isEmpty());
    assertThat(catalogue.verbs().stream().flatMap(verb -> verb.names().stream()))
        .noneMatch(catalogue::isPlanned);
  }

  @Test
  void noMoreThan25StandSideBySide() {
    assertThat(catalogue.frequent().size() + catalogue.groups().size()).isLessThanOrEqualTo(25);
    assertThat(catalogue.groups()).allMatch(group -> group.verbs().size() <= 25);
    assertThat(catalogue.verbs()).allMatch(verb -> verb.options().size() <= 25);
  }

  @Test
  void namesAreLowerCaseAndShort() {
    assertThat(names()).allMatch(name -> name.matches("[-_\\p{Ll}\\p{N}]{1,32}"));
  }

  @Test
  void descriptionsAreNeitherEmptyNorLong() {
    assertThat(descriptions()).allMatch(text -> !text.isEmpty() && text.length() <= 100);
  }

  @Test
  void allNamesDescriptionsAndChoicesTogetherFitOneCommand() {
    var choices = options().flatMap(option -> option.kind().choices().stream());
    int values = choices.mapToInt(choice -> 2 * choice.length()).sum();
    int words = Stream.concat(names(), descriptions()).mapToInt(String::length).sum();
    assertThat(values + words).isLessThan(8_000);
  }

  @Test
  void whatCannotBeLeftOutComesFirst() {
    for (Verb verb : catalogue.verbs()) {
      var needs = verb.options().stream().map(option -> option.need() == Argument.Need.REQUIRED);
      assertThat(needs.toList()).isSortedAccordingTo((a, b) -> Boolean.compare(b, a));
    }
  }

  @Test
  void formsFitTheSmallestWindow() {
    assertThat(catalogue.verbs().stream().filter(Verb::hasForm))
        .allMatch(verb -> verb.arguments().stream().filter(Argument::isAsked).count() <= 5);
  }

  private Stream<String> examples() {
    return catalogue.verbs().stream().map(Verb::example);
  }

  private Stream<String> names() {
    return Stream.of(
            catalogue.groups().stream().map(Catalogue.Group::name),
            catalogue.verbs().stream().map(Verb::name),
            options().map(Argument::name))
        .flatMap(names -> names);
  }

  private Stream<String> descriptions() {
    return Stream.of(
            catalogue.groups().stream().map(Catalogue.Group::summary),
            catalogue.verbs().stream().map(Verb::summary),
            options().map(Argument::help))
        .flatMap(texts -> texts);
  }

  private Stream<Argument> options() {
    return catalogue.verbs().stream().flatMap(verb -> verb.options().stream());
  }

  private static List<Class<?>> kinds() {
    return Stream.of(Command.General.class, Command.OnIncident.class)
        .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
        .<Class<?>>map(type -> type)
        .toList();
  }

  @Test
  void everyExampleIsAnAnswer() {
    for (Kind kind : Kind.values()) {
      for (String example : kind.example().split(", | or ", -1)) {
        assertThat(example.isEmpty() || kind.understands(example)).as(example).isTrue();
      }
    }
  }
}
