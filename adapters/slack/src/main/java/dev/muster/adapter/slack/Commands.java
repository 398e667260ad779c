package dev.muster.adapter.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import dev.muster.reception.Saying;
import java.util.Optional;

/// What is typed after a slash.
record Commands(Hearing hearing, Replying replying, Introductions names, Typed typed) {
  void addTo(App app) {
    app.command(Entrances.COMMAND, (request, _) -> answer(turn(request.getPayload())));
  }

  private Response answer(Command command) {
    var ack = hearing.hear(command);
    return Answered.or(Acks.of(ack), () -> hearing.later(() -> command.lost(ack)));
  }

  /// The trigger is Slack's own for this delivery; commands have no other name.
  private Command turn(SlashCommandPayload said) {
    var spot = new Spot.InRoom(names.room(said.getChannelId()), Optional.empty());
    var asker =
        new Asker(
            names.person(said.getUserId()),
            spot,
            Optional.ofNullable(said.getResponseUrl()),
            Optional.ofNullable(said.getTriggerId()));
    var key = Keys.command(said.getTriggerId());
    return new Command(replying, key, asker, () -> saying(said));
  }

  private Saying saying(SlashCommandPayload said) {
    var text = Optional.ofNullable(said.getText()).orElse("");
    var line = (said.getCommand() + " " + typed.read(text)).strip();
    return new Saying.Typed(line, names.named(typed, text));
  }
}
