package dev.muster.story;

import dev.muster.adapter.slack.fake.Control;
import dev.muster.adapter.slack.fake.SeenMessage;
import dev.muster.adapter.slack.fake.SeenView;
import dev.muster.story.Questions.Question;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What somebody in Slack got back: the modal before them, or what was said to them.
record SlackAnswer(SlackWorld world, Optional<SeenView> view, List<SeenMessage> said) {
  static final String IN_A_MODAL = "modal";

  Answer read() {
    return new Answer(
        view.filter(it -> !isForm(it)).map(SlackAnswer::post).or(this::reply),
        view.filter(SlackAnswer::isForm).map(this::questions));
  }

  /// Whether somebody is to be chosen there; Slack names them by their ids.
  static boolean isPerson(Control control) {
    return control.kind().equals("users_select");
  }

  private static boolean isForm(SeenView view) {
    return !view.submit().isEmpty();
  }

  /// An answer that is too long for one message goes on in the next. Files have messages of their
  /// own.
  private Optional<Post> reply() {
    return said.stream().map(SlackPlace::post).reduce(SlackAnswer::plus);
  }

  private static Post plus(Post first, Post more) {
    return new Post(
        first.id() + " " + more.id(),
        first.author(),
        first.at(),
        first.text() + "\n" + more.text(),
        first.isPinned(),
        both(first.actions(), more.actions()),
        both(first.documents(), more.documents()),
        first.reactions());
  }

  private static Map<String, String> both(Map<String, String> some, Map<String, String> more) {
    var both = new LinkedHashMap<>(some);
    both.putAll(more);
    return both;
  }

  private static Post post(SeenView view) {
    return new Post(
        IN_A_MODAL, "muster", Instant.EPOCH, view.text(), false, buttons(view), Map.of(), Map.of());
  }

  private static Map<String, String> buttons(SeenView view) {
    var buttons = new LinkedHashMap<String, String>();
    view.controls().stream()
        .filter(Control::isButton)
        .forEach(button -> buttons.putIfAbsent(button.label(), button.action()));
    return buttons;
  }

  private Questions questions(SeenView view) {
    return new Questions(
        view.id(),
        view.title(),
        view.text(),
        view.controls().stream().map(control -> question(view, control)).toList());
  }

  private Question question(SeenView view, Control control) {
    return new Question(
        control.block(),
        isPerson(control) ? world.handle(control.value()) : control.value(),
        view.problems().getOrDefault(control.block(), ""),
        control.options());
  }
}
