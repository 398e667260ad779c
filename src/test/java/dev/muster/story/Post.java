package dev.muster.story;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A message as somebody sees it: in a room, in private, or as an answer to them alone.
///
/// @param author a handle; Muster's is `muster`
/// @param actions what the platform calls each button, by its label
/// @param documents the files that came along, by name
/// @param reactions who reacted, by emoji
public record Post(
    String id,
    String author,
    Instant at,
    String text,
    boolean isPinned,
    Map<String, String> actions,
    Map<String, String> documents,
    Map<String, List<String>> reactions) {

  public boolean isFromMuster() {
    return author.equals("muster");
  }

  public List<String> buttons() {
    return List.copyOf(actions.keySet());
  }

  /// What the platform calls the button.
  String action(String button) {
    if (!actions.containsKey(button)) {
      throw new AssertionError("no button \"%s\" among %s".formatted(button, buttons()));
    }
    return actions.getOrDefault(button, button);
  }
}
