package dev.muster.wording;

import dev.muster.incident.Incident;
import dev.muster.reply.Block;
import dev.muster.reply.Message;
import dev.muster.reply.Text;
import java.util.ArrayList;

/// Marks what is not in earnest, on every message about it.
public final class Marks {
  private Marks() {}

  public static Message on(Incident incident, Message message) {
    if (incident.headline().isReal()) {
      return message;
    }
    var marked = new ArrayList<Block>();
    marked.add(new Block.Aside(Text.of("{} Nothing is really broken.", label(incident))));
    marked.addAll(message.blocks());
    return new Message(marked);
  }

  /// `DRILL: ` before a title, or nothing.
  static String prefix(Incident incident) {
    return incident.headline().isReal() ? "" : incident.headline().kind().name() + ": ";
  }

  private static String label(Incident incident) {
    return incident.headline().kind().name() + ".";
  }
}
