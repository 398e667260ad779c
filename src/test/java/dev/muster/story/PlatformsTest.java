package dev.muster.story;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.story.Manner.Can;
import dev.muster.story.Manner.Cannot;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What each platform can do is written down where operators read it. The stories see to it that it
/// is true: see [Showing]. Run the tests with `-Dmuster.docs=write` to make the page anew.
class PlatformsTest {
  private static final Path PAGE = Path.of("..", "docs", "platforms.md");
  private static final String HEAD =
      """
      # What Muster can do where

      The same stories are told on every platform: people declare, ask, update, hand over and resolve, and Muster answers. What
      a platform cannot do is written here; only the stories that need it are left out there. This page is made from those
      stories: the build fails when a platform has not shown what it is said to do.

      """;

  @Test
  void thePageIsMadeFromTheStories() throws IOException {
    var made = HEAD + table() + "\n" + shown();
    if (System.getProperty("muster.docs", "").equals("write")) {
      Files.writeString(PAGE, made);
    }
    assertThat(PAGE).hasContent(made);
  }

  @Test
  void everyAbilityIsShownByAStory() {
    assertThat(Ability.values()).allSatisfy(ability -> assertThat(showing(ability)).isNotEmpty());
  }

  private static String table() {
    var platforms = List.of(Platform.values());
    var head = row("", platforms.stream().map(Platform::title));
    var line = "|---|" + "---|".repeat(platforms.size()) + "\n";
    return head
        + line
        + Stream.of(Ability.values())
            .map(ability ->
                row(
                    ability.words(),
                    platforms.stream().map(platform -> cell(platform.manner(ability)))))
            .collect(joining());
  }

  private static String row(String first, Stream<String> cells) {
    return Stream.concat(Stream.of(first), cells).collect(joining(" | ", "| ", " |\n"));
  }

  private static String cell(Manner manner) {
    return switch (manner) {
      case Can(var how) -> "yes. " + how;
      case Cannot(var why) -> "**no.** " + why;
    };
  }

  private static String shown() {
    return Stream.of(Ability.values())
        .map(ability ->
            "- %s: %s.\n"
                .formatted(
                    ability.words(),
                    showing(ability).stream().map(PlatformsTest::title).collect(joining("; "))))
        .collect(joining("", "The stories that show it:\n\n", ""));
  }

  private static List<Method> showing(Ability ability) {
    return EveryStory.all().stream()
        .filter(story ->
            story.isAnnotationPresent(Shows.class)
                && story.getAnnotation(Shows.class).value() == ability)
        .toList();
  }

  /// A story's name, in words.
  private static String title(Method story) {
    return story.getName().replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
