package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.adapter.slack.fake.AckEffects.Said;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What people do in modals and on the Home tab.
final class ViewGestures {
  private final Workspace workspace;
  private final Doing doing;
  private final Payloads payloads;
  private final AckEffects effects;

  ViewGestures(Workspace workspace, Doing doing, Payloads payloads, AckEffects effects) {
    this.workspace = workspace;
    this.doing = doing;
    this.payloads = payloads;
    this.effects = effects;
  }

  /// What is chosen is also kept in the view. The app hears only of what it wants to hear of at
  /// once.
  Sight press(User user, View view, Control control, Optional<String> chosen) {
    var element =
        ElementValues.find(view.blocks(), control.block(), control.action())
            .orElseThrow(() -> new AssertionError("it is not there any more: " + control));
    chosen.ifPresent(value -> {
      var filled = ElementValues.chosen(element, value);
      view.fill(view.inputs().with(control.block(), control.action(), filled));
    });
    return isToldAtOnce(view, control)
        ? doing.told(
            user,
            () -> payloads.viewAction(user, view, Actions.of(view.blocks(), control, chosen)),
            AckEffects::ofPress)
        : doing.untold(user, Said.nothing());
  }

  private static boolean isToldAtOnce(View view, Control control) {
    return Json.each(view.blocks())
        .filter(block -> Json.text(block, "block_id").equals(control.block()))
        .anyMatch(block ->
            !Json.text(block, "type").equals("input") || block.path("dispatch_action").asBoolean());
  }

  Sight submit(User user, View view) {
    var problems = FormCheck.problems(view);
    return problems.isEmpty()
        ? doing.told(
            user, () -> payloads.submission(user, view), ack -> effects.ofSubmission(ack, view))
        : doing.untold(user, new Said(Optional.empty(), problems));
  }

  Sight close(User user, View view) {
    var isCleared = view.body().path("clear_on_close").asBoolean();
    workspace
        .turns()
        .take(() -> {
          if (isCleared) {
            workspace.screens().clear(user.id());
          } else {
            workspace.screens().close(view);
          }
        });
    return view.body().path("notify_on_close").asBoolean()
        ? doing.told(user, () -> payloads.closing(user, view, isCleared), _ -> Said.nothing())
        : doing.untold(user, Said.nothing());
  }

  /// The options that the app offers for what was typed into an external select, by label.
  Map<String, String> lookUp(User user, View view, Control control, String words) {
    var sight =
        doing.told(
            user,
            () -> payloads.suggestion(user, payloads.inside(view), Actions.named(control), words),
            AckEffects::ofPress);
    return sight.delivery().map(Delivery::ack).orElseThrow() instanceof Ack.Received(var payload)
        ? options(payload.orElse(Json.object()))
        : Map.of();
  }

  private static Map<String, String> options(JsonNode payload) {
    var options = new LinkedHashMap<String, String>();
    ElementValues.allOptions(payload)
        .forEach(option ->
            options.put(Json.text(option.path("text"), "text"), Json.text(option, "value")));
    return options;
  }
}
