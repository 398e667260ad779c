package dev.muster.adapter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// A list of many pages is read to its end, however often Slack wants a pause on the way.
class ListingTest {
  private static final int PAGES = 100;
  private static final Answer<Integer> PAUSE = new Answer.Later<>(Duration.ZERO, "ratelimited");

  private final List<Integer> read = new ArrayList<>();
  private int asked;

  @Test
  void whileItGoesOnNoPauseIsTooMany() {
    assertThat(read(cursor -> asked++ % 2 == 0 ? PAUSE : page(cursor)))
        .isEqualTo(new Answer.Ok<>(Optional.empty()));
    assertThat(read).hasSize(PAGES).doesNotHaveDuplicates();
  }

  @Test
  void whenItDoesNotGoOnItIsGivenUpForNow() {
    assertThat(read(cursor -> cursor.equals("3") ? PAUSE : page(cursor)))
        .isInstanceOf(Answer.Later.class);
    assertThat(read).containsExactly(0, 1, 2);
  }

  @Test
  void whatIsFoundEndsIt() {
    var listing = new Listing<>(ListingTest::page, ListingTest::next, 2);
    assertThat(listing.find(page -> Optional.of(page).filter(it -> it == 7)))
        .isEqualTo(new Answer.Ok<>(Optional.of(7)));
  }

  private Answer<Optional<String>> read(Function<String, Answer<Integer>> ask) {
    return new Listing<>(ask, ListingTest::next, 2)
        .find(page -> {
          read.add(page);
          return Optional.empty();
        });
  }

  private static Answer<Integer> page(String cursor) {
    return new Answer.Ok<>(cursor.isEmpty() ? 0 : Integer.parseInt(cursor));
  }

  private static String next(int page) {
    return page + 1 < PAGES ? Integer.toString(page + 1) : "";
  }
}
