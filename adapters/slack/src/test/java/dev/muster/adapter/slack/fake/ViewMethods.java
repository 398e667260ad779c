package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.Stream;

/// Modals and Home tabs.
final class ViewMethods {
  private final Shapes shapes;
  private final Triggers triggers;
  private final Opener opener;

  ViewMethods(Shapes shapes, Triggers triggers, Opener opener) {
    this.shapes = shapes;
    this.triggers = triggers;
    this.opener = opener;
  }

  Stream<Method> all() {
    return Stream.of(
        Method.writing("views.open", Tier.FOUR, Needs.nothing(), this::open),
        Method.writing("views.push", Tier.FOUR, Needs.nothing(), this::push),
        Method.writing("views.update", Tier.FOUR, Needs.nothing(), this::update),
        Method.writing("views.publish", Tier.FOUR, Needs.nothing(), this::publish));
  }

  private ObjectNode answer(View view) {
    return Json.object().set("view", shapes.view(view));
  }

  private ObjectNode open(Call call) {
    var body = opener.checked(call.json("view"), "modal");
    var trigger = triggers.redeem(call.words("trigger_id"));
    return answer(opener.open(trigger.user(), body));
  }

  private ObjectNode push(Call call) {
    var body = opener.checked(call.json("view"), "modal");
    var trigger = triggers.redeem(call.words("trigger_id"));
    var below =
        trigger
            .view()
            .flatMap(call.workspace().screens()::find)
            .orElseThrow(() -> Refused.with("not_found"));
    return answer(opener.push(below, body));
  }

  private ObjectNode update(Call call) {
    var screens = call.workspace().screens();
    if (!call.has("view_id") && !call.has("external_id")) {
      throw Refused.missing("view_id");
    }
    var view =
        call.maybe("view_id")
            .flatMap(screens::find)
            .or(() -> call.maybe("external_id").flatMap(screens::findExternal))
            .orElseThrow(() -> Refused.with("not_found"));
    matchHash(call, view);
    opener.change(view, opener.checked(call.json("view"), view.isModal() ? "modal" : "home"));
    return answer(view);
  }

  private static void matchHash(Call call, View view) {
    if (call.maybe("hash").filter(hash -> !hash.equals(view.hash())).isPresent()) {
      throw Refused.with("hash_conflict");
    }
  }

  private ObjectNode publish(Call call) {
    var body = opener.checked(call.json("view"), "home");
    if (!call.workspace().grants().installation().hasHomeTab()) {
      throw Refused.with("not_enabled");
    }
    var user = call.user("user_id");
    Optional<View> home = call.workspace().screens().home(user.id());
    home.ifPresent(view -> matchHash(call, view));
    return answer(opener.publish(user.id(), body));
  }
}
