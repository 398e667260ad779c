package dev.muster.adapter.sandbox;

import static dev.muster.adapter.sandbox.SandboxPeople.WORKSPACE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.sandbox.Whispers.Whisper;
import dev.muster.person.PersonId;
import dev.muster.reply.Block;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WhispersTest {
  private static final PersonId ALICE = new PersonId(WORKSPACE, "alice");
  private static final PersonId BOB = new PersonId(WORKSPACE, "bob");

  private final Whispers whispers = new Whispers();

  /// As large as the record of an incident of ten thousand entries.
  @Test
  @Timeout(60)
  void anExportIsLetGoOnceItWasGiven() {
    List<WeakReference<Message>> given =
        IntStream.range(0, 64).mapToObj(number -> give(number, 2 << 20)).toList();

    while (!given.stream().allMatch(export -> export.refersTo(null))) {
      System.gc();
    }
    assertThat(whispers.find(ALICE, "reply/0")).isPresent();
  }

  @Test
  void theLastHundredRepliesOfEachPersonCanBePressed() {
    keep(BOB, "reply/0", "/incident");
    IntStream.rangeClosed(1, 101).forEach(each -> keep(ALICE, "reply/" + each, "/incident"));

    assertThat(whispers.find(ALICE, "reply/1")).isEmpty();
    assertThat(whispers.find(ALICE, "reply/2")).isPresent();
    assertThat(whispers.find(BOB, "reply/0")).isPresent();
  }

  @Test
  void longLinesAreForgottenSooner() {
    var line = "/incident update " + "x".repeat(60_000);
    IntStream.rangeClosed(1, 20).forEach(each -> keep(ALICE, "reply/" + each, line));

    assertThat(IntStream.rangeClosed(1, 20).mapToObj(each -> whispers.find(ALICE, "reply/" + each)))
        .filteredOn(Optional::isPresent)
        .hasSizeBetween(1, 10);
    assertThat(whispers.find(ALICE, "reply/20")).isPresent();
  }

  @Test
  void theLatestReplyCanBePressedHoweverMuchItSays() {
    keep(ALICE, "reply/1", "x".repeat(1 << 20));
    assertThat(whispers.find(ALICE, "reply/1")).isPresent();

    keep(ALICE, "reply/2", "/incident");
    assertThat(whispers.find(ALICE, "reply/1")).isEmpty();
  }

  @Test
  void theSameReplyAgainTakesNoMoreRoom() {
    Stream.generate(() -> "reply/1").limit(200).forEach(id -> keep(ALICE, id, "x".repeat(10_000)));
    keep(ALICE, "reply/2", "/incident");

    assertThat(whispers.find(ALICE, "reply/1")).isPresent();
  }

  private void keep(PersonId who, String id, String line) {
    var message = Message.of("Well?").offering(Button.of("Again", line));
    whispers.keep(who, id, Whisper.of(Optional.empty(), message));
  }

  private WeakReference<Message> give(int number, int size) {
    var record = new Block.Document("INC-1.md", "text/markdown", "x".repeat(size));
    var export = new Message(List.of(record));
    whispers.keep(ALICE, "reply/" + number, Whisper.of(Optional.empty(), export));
    return new WeakReference<>(export);
  }
}
