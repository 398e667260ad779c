package dev.muster.adapter.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.muster.person.PersonId;
import dev.muster.reception.FrontDoor;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import java.util.List;

/// What stands on somebody's Home tab: what concerns them, or why they are not let in.
record HomePage(FrontDoor door, Doorkeeper doorkeeper, Answering answering) {
  List<LayoutBlock> of(PersonId person) {
    return ViewBlocks.of(answering.pages(message(person)));
  }

  private Message message(PersonId person) {
    return doorkeeper
        .refusal(person, true)
        .map(refusal ->
            refusal instanceof Reply.Whisper(var message) ? message : new Message(List.of()))
        .orElseGet(() -> door.home(person));
  }
}
