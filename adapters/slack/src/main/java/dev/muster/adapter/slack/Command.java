package dev.muster.adapter.slack;

import dev.muster.reception.Saying;
import dev.muster.reply.Reply;
import java.util.List;
import java.util.function.Supplier;

/// A slash command. An answer of one page goes with the acknowledgement, which is quickest; a
/// longer one follows as a whole, so that its pages stay in order.
record Command(Replying replying, String key, Asker asker, Supplier<Saying> said) implements Turn {
  @Override
  public Saying saying() {
    return said.get();
  }

  @Override
  public Ack ack(Reply reply) {
    if (reply instanceof Reply.Whisper(var message)) {
      var pages = replying.answering().pages(message);
      return pages.size() == 1 ? new Ack.Words(pages.getFirst()) : new Ack.Heard();
    }
    return new Ack.Heard();
  }

  /// What went with an acknowledgement that did not arrive is said on its own.
  void lost(Ack ack) {
    if (ack instanceof Ack.Words(var page)) {
      replying.answering().say(asker, List.of(page));
    }
  }

  @Override
  public void follow(Reply reply) {
    if (ack(reply) instanceof Ack.Words && reply instanceof Reply.Whisper(var message)) {
      replying.answering().handOver(asker, message);
    } else {
      replying.say(asker, reply);
    }
  }
}
