package dev.muster.reception;

import dev.muster.chat.FakeChat;
import dev.muster.chat.FakeChat.Post;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import dev.muster.workspace.RoomId;
import java.util.List;
import java.util.Optional;

/// A room in a rehearsal: what Muster says there, and what its cards show.
@CanIgnoreReturnValue
public final class Stage {
  private final Rehearsal rehearsal;
  private final String name;
  private final Ears ears;

  Stage(Rehearsal rehearsal, String name) {
    this.rehearsal = rehearsal;
    this.name = name;
    this.ears = new Ears(rehearsal, "#" + name, () -> rehearsal.posts(name));
  }

  /// Muster says something with all of these words in it, after what was heard before.
  public Stage hears(String... words) {
    ears.hear(words);
    return this;
  }

  public Stage hearsNothingMore() {
    ears.hearNothing();
    return this;
  }

  /// Passes over all that was said so far.
  public Stage forgets() {
    ears.forget();
    return this;
  }

  /// One of the messages that stand here reads so now.
  public Stage shows(String... words) {
    boolean isShown =
        posts().stream()
            .map(post -> Aloud.of(post.content()))
            .anyMatch(text -> List.of(words).stream().allMatch(text::contains));
    if (!isShown) {
      throw rehearsal.failure("#%s should show %s".formatted(name, List.of(words)));
    }
    return this;
  }

  public Stage showsNowhere(String words) {
    posts().stream()
        .map(post -> Aloud.of(post.content()))
        .filter(text -> text.contains(words))
        .findFirst()
        .ifPresent(text -> {
          throw rehearsal.failure("#%s should not show %s: %s".formatted(name, words, text));
        });
    return this;
  }

  public List<Message> said() {
    return ears.all();
  }

  public List<Post> posts() {
    return found().posts();
  }

  public FakeChat.Room found() {
    return rehearsal
        .chat()
        .room(name)
        .orElseThrow(() -> rehearsal.failure("there should be a room #" + name));
  }

  RoomId id() {
    return found().id();
  }

  /// The newest button of this label.
  public Button button(String label) {
    return find(label)
        .orElseThrow(() -> rehearsal.failure("#%s should offer %s".formatted(name, label)));
  }

  Optional<Button> find(String label) {
    return posts().reversed().stream()
        .flatMap(post -> Aloud.buttons(post.content()).stream())
        .filter(button -> button.label().equals(label))
        .findFirst();
  }
}
