package dev.muster.adapter.slack.fake;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A message as somebody sees it.
///
/// @param channel its id; together with `ts` it names the message
/// @param author a handle
/// @param text what the blocks say, or the text when there are none
/// @param fallback what notifications and screen readers say
/// @param isSystem whether Slack itself left it there: somebody joined, a topic was set
/// @param isWhisper whether nobody else sees it
/// @param thread the message it answers
/// @param documents the content of its files, by name
/// @param reactions the handles of those who reacted, by emoji
public record SeenMessage(
    String channel,
    String ts,
    String author,
    String text,
    String fallback,
    List<Control> controls,
    boolean isPinned,
    boolean isSystem,
    boolean isWhisper,
    boolean isEdited,
    Optional<String> thread,
    Map<String, String> documents,
    Map<String, List<String>> reactions) {

  public SeenMessage {
    controls = List.copyOf(controls);
  }

  public Instant at() {
    return Stamps.at(ts);
  }

  /// The names of the buttons by what stands on them.
  public Map<String, String> buttons() {
    var buttons = new LinkedHashMap<String, String>();
    controls.stream()
        .filter(Control::isButton)
        .forEach(button -> buttons.putIfAbsent(button.label(), button.action()));
    return buttons;
  }

  /// By what stands on it, or by the name the app gave it.
  public Control control(String called) {
    return controls.stream()
        .filter(control -> control.label().equals(called) || control.action().equals(called))
        .findFirst()
        .orElseThrow(() ->
            new AssertionError(
                "there is no \"%s\" among %s"
                    .formatted(called, controls.stream().map(Control::label).toList())));
  }
}
