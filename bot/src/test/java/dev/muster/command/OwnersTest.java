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

  private static Said task(String text, String who, Optional<When> due) {
    return new Said(
        new Line(Optional.empty(), new AddTask(text, Optional.of(new Handle(who)), due)));
  }
}
