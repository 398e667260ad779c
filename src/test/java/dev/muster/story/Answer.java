package dev.muster.story;

import java.util.List;
import java.util.Optional;

/// What somebody gets back at once, for their eyes only: a reply, a form, or neither.
public record Answer(Optional<Post> reply, Optional<Questions> form) {
  public String text() {
    return reply.map(Post::text).orElse("");
  }

  public List<String> buttons() {
    return reply.map(Post::buttons).orElse(List.of());
  }

  public boolean isSilent() {
    return reply.isEmpty() && form.isEmpty();
  }

  /// The reply, to press its buttons.
  public Post post() {
    return reply.orElseThrow(() -> new AssertionError("there was no reply"));
  }

  public Questions questions() {
    return form.orElseThrow(() -> new AssertionError("no form was opened: " + text()));
  }
}
