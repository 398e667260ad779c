package dev.muster.wording;

import dev.muster.incident.Event;
import dev.muster.incident.Incident;
import dev.muster.incident.TimelineEntry;
import dev.muster.reply.Block;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import dev.muster.reply.Text;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The record of an incident, to be read in chat.
public final class Timelines {
  private static final int SHOWN = 25;

  private Timelines() {}

  public static Message of(Incident incident, List<TimelineEntry> entries) {
    var latest = entries.subList(Math.max(0, entries.size() - SHOWN), entries.size());
    var shown =
        Message.of(
            new Block.Heading("Timeline of " + Names.of(incident)),
            new Block.Bullets(lines(entries, latest)),
            new Block.Aside(footer(entries.size(), latest.size())));
    return shown.offering(
        Button.of("Add note", Lines.on(incident.id(), "note")),
        Button.of("Export", Lines.on(incident.id(), "timeline", "export")));
  }

  private static Text footer(int all, int shown) {
    return shown < all
        ? Text.of("The last {} of {} entries. Export has all of them.", shown, all)
        : Text.of(all == 1 ? "{} entry." : "{} entries.", all);
  }

  private static List<Text> lines(List<TimelineEntry> all, List<TimelineEntry> shown) {
    var retracted = retracted(all);
    return shown.stream().map(entry -> line(entry, retracted)).toList();
  }

  static Set<Integer> retracted(List<TimelineEntry> entries) {
    return entries.stream()
        .filter(entry -> entry.event() instanceof Event.Retracted)
        .map(entry -> ((Event.Retracted) entry.event()).entry())
        .collect(Collectors.toSet());
  }

  static Text line(TimelineEntry entry, Set<Integer> retracted) {
    return Text.of(
        "{}. {} {} {}{}",
        entry.number(),
        entry.at(),
        entry.by().map(by -> Text.of("{}", by)).orElseGet(() -> Text.of("Muster")),
        Events.of(entry),
        retracted.contains(entry.number()) ? " (retracted)" : "");
  }
}
