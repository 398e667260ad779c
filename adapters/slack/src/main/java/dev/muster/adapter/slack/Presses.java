package dev.muster.adapter.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.view.View;
import dev.muster.reception.Saying;
import dev.muster.workspace.RoomId;
import java.util.Optional;
import java.util.regex.Pattern;

/// Buttons: on messages, on Muster's own page, in modals. Each carries the line it says.
record Presses(Hearing hearing, Replying replying, Introductions names) {
  private static final Pattern OURS = Pattern.compile("say-\\d+");

  void addTo(App app) {
    app.blockAction(OURS, (request, _) -> Acks.of(hearing.hear(turn(request.getPayload()))));
  }

  /// Each press has a trigger of its own.
  private Turn turn(BlockActionPayload pressed) {
    var asker =
        new Asker(
            names.person(pressed.getUser().getId()),
            spot(pressed),
            Optional.ofNullable(pressed.getResponseUrl()),
            Optional.ofNullable(pressed.getTriggerId()));
    var line = Optional.ofNullable(pressed.getActions().getFirst().getValue()).orElse("");
    return new Press(
        replying, Keys.press(pressed.getTriggerId()), asker, () -> new Saying.Pressed(line));
  }

  private Spot spot(BlockActionPayload pressed) {
    return Optional.ofNullable(pressed.getView())
        .map(this::spot)
        .orElseGet(() ->
            Optional.ofNullable(pressed.getChannel())
                .<Spot>map(channel -> new Spot.InRoom(names.room(channel.getId()), thread(pressed)))
                .orElseGet(Spot.Nowhere::new));
  }

  private Spot spot(View view) {
    return "modal".equals(view.getType())
        ? new Spot.AtModal(view.getId(), room(view))
        : new Spot.Nowhere();
  }

  private Optional<RoomId> room(View view) {
    return Optional.ofNullable(view.getPrivateMetadata())
        .flatMap(Origin::read)
        .flatMap(origin -> Optional.ofNullable(origin.room()))
        .map(names::room);
  }

  private static Optional<String> thread(BlockActionPayload pressed) {
    return Optional.ofNullable(pressed.getContainer())
        .flatMap(container -> Optional.ofNullable(container.getThreadTs()));
  }
}
