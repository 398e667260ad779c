package dev.muster.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/// A room, seen by somebody who may see everything in it.
public interface Place {
  String name();

  boolean exists();

  String topic();

  List<String> members();

  boolean isPrivate();

  boolean isArchived();

  /// Everything said here, oldest first.
  List<Post> posts();

  /// What Muster said here, oldest first.
  default List<String> told() {
    return posts().stream().filter(Post::isFromMuster).map(Post::text).toList();
  }

  /// The incident card.
  default Post card() {
    return posts().stream()
        .filter(Post::isPinned)
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing is pinned in " + name()));
  }

  default Post last() {
    return posts().getLast();
  }

  /// The newest post with this in it.
  default Post saying(String part) {
    return posts().reversed().stream()
        .filter(post -> post.text().contains(part))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nobody said \"%s\" in %s".formatted(part, name())));
  }

  /// The newest post with this button.
  default Post offering(String button) {
    return posts().reversed().stream()
        .filter(post -> post.buttons().contains(button))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("no \"%s\" to press in %s".formatted(button, name())));
  }

  default void hears(String part) {
    assertThat(told()).as("what %s hears", name()).anyMatch(text -> text.contains(part));
  }

  default void hearsOnce(String part) {
    assertThat(told()).as("what %s hears", name()).filteredOn(t -> t.contains(part)).hasSize(1);
  }

  default void hearsNothingOf(String part) {
    assertThat(told()).as("what %s hears", name()).noneMatch(text -> text.contains(part));
  }
}
