package dev.muster.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Muster's name in what people say: to it, or about it.
class MentionTest {
  @Test
  void aGreetingSaysNothingYet() {
    for (var before :
        new String[] {
          "", " ", "hey", "Hi,", "hello there,", "ok", ":wave:", "Good morning!", "👋"
        }) {
      assertThat(new Mention(before, "resolve").isOpening()).as(before).isTrue();
    }
  }

  @Test
  void anyOtherWordMakesItTalk() {
    for (var before :
        new String[] {
          "can",
          "bank says",
          "why does",
          "so I told",
          "hey did",
          "@bob told",
          "@bob",
          "@bob, @carol:",
          "hey @bob -",
          ">",
          "\"",
          "`",
          "(",
          "not"
        }) {
      assertThat(new Mention(before, "resolve").isOpening()).as(before).isFalse();
    }
  }

  @Test
  void whatIsSaidFollowsTheNameOrStandsBeforeItAlone() {
    assertThat(new Mention("hey", " list ").said()).isEqualTo("list");
    assertThat(new Mention("list ", "").said()).isEqualTo("list");
    assertThat(new Mention("hey", " ").said()).isEmpty();
    assertThat(new Mention("", "").said()).isEmpty();
  }
}
