package dev.muster.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.command.Command.AddTask;
import dev.muster.command.Command.Handle;
import dev.muster.command.Understanding.Confused;
import dev.muster.command.Understanding.Said;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A task is somebody's, whoever is named before it or behind it.
class OwnersTest {
  private final Grammar grammar = Grammars.withServices();

  @Test
  void whoeverIsNamedFirstOwnsIt() {
    for (var words : List.of("@ann check logs", "@ann: check logs", "@ann - check logs")) {
      assertThat(grammar.hear("task " + words))
          .as(words)
          .isEqualTo(task("check logs", "ann", Optional.empty()));
    }
    assertThat(grammar.hear("task @ann check logs due 20m"))
        .isEqualTo(task("check logs", "ann", Optional.of(Grammars.time("20m"))));
    assertThat(grammar.hear("task ask @bob about logs @ann"))
        .isEqualTo(task("ask @bob about logs", "ann", Optional.empty()));
    assertThat(grammar.hear("task \"ask @bob\" @ann"))
        .isEqualTo(task("ask @bob", "ann", Optional.empty()));
  }

  @Test
  void ofTwoOneIsAskedFor() {
    for (var words : List.of("check logs @bob @carol", "@bob check logs @carol")) {
      var understood = grammar.hear("task " + words);
      assertThat(understood).as(words).isInstanceOf(Confused.class);
      var crowd = (Problem.Crowd) ((Confused) understood).problem();
      assertThat(crowd.meant()).map(Problem.Meant::value).containsExactly("@bob", "@carol");
      for (var meant : crowd.meant()) {
        assertThat(grammar.hear(meant.line()))
            .isInstanceOfSatisfying(
                Said.class,
                said ->
                    assertThat(((AddTask) said.line().command()).assignee().map(Handle::value))
                        .contains(meant.value().substring(1)));
      }
    }
  }

  @Test
  void ofTwoInFrontOneIsAskedFor() {
    for (var words :
        List.of(
            "@bob and @chandra check logs",
            "@bob & @chandra check logs",
            "@bob, @chandra check logs")) {
      var understood = grammar.hear("task " + words);
      assertThat(understood).as(words).isInstanceOf(Confused.class);
      var crowd = (Problem.Crowd) ((Confused) understood).problem();
      assertThat(crowd.meant())
          .map(Problem.Meant::line)
          .containsExactly(
              "task \"@bob check logs\" @chandra", "task \"@chandra check logs\" @bob");
    }
  }

  @Test
  void whoeverIsNamedTwiceIsOne() {
    assertThat(grammar.hear("task @bob check logs @bob"))
        .isEqualTo(task("check logs", "bob", Optional.empty()));
  }

  @Test
  void courtesyChangesNobody() {
    for (var courtesy : List.of("please", "asap", "thanks", "asap please")) {
      var text = "check logs @bob " + courtesy;
      assertThat(grammar.hear("task " + text)).isEqualTo(task(text, "bob", Optional.empty()));
    }
    assertThat(grammar.hear("task check logs @bob please due 20m"))
        .isEqualTo(task("check logs @bob please", "bob", Optional.of(Grammars.time("20m"))));
  }

  private static Said task(String text, String who, Optional<When> due) {
    return new Said(
        new Line(Optional.empty(), new AddTask(text, Optional.of(new Handle(who)), due)));
  }
}
