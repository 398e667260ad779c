package dev.muster.reception;

import dev.muster.chat.Call;
import dev.muster.reply.Reply;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Everything that was said in a rehearsal, by whom and when, to be read when a test fails.
final class Transcript {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final InstantSource clock;
  private final List<String> lines = new ArrayList<>();

  Transcript(InstantSource clock) {
    this.clock = clock;
  }

  void said(String who, String where, String words) {
    add(who + (where.isEmpty() ? "" : " in #" + where) + ": " + words);
  }

  void answered(String who, Reply reply) {
    add("  only " + who + " sees: " + Aloud.of(reply));
  }

  void done(Call call) {
    switch (call) {
      case Call.OpenRoom open ->
          add("#" + open.name() + (open.isPrivate() ? " opens, private" : " opens"));
      case Call.SetTopic(var room, var topic) -> add("#" + room.value() + " topic: " + topic);
      case Call.SetPurpose(var room, var purpose) ->
          add("#" + room.value() + " purpose: " + purpose);
      case Call.Bookmark(var room, var title, var link) ->
          add("#" + room.value() + " bookmark: " + title + " " + link);
      case Call.FillGroup(_, var handle, var members) -> add("@" + handle + " is " + members);
      case Call.Post(var room, var message) ->
          add("#" + room.value() + " hears: " + Aloud.of(message));
      case Call.Edit(var message, var changed) ->
          add("#" + message.room().value() + " card: " + Aloud.of(changed));
      case Call.Pin(var message) -> add("#" + message.room().value() + " pins " + message.value());
      case Call.Invite(var room, var person) ->
          add("#" + room.value() + " invites " + person.value());
      case Call.Uninvite(var room, var person) ->
          add("#" + room.value() + " takes out " + person.value());
      case Call.Tell(var person, var message) ->
          add("@" + person.value() + " is told: " + Aloud.of(message));
      case Call.React(var message, var emoji) -> add("reacts :" + emoji + ": " + message.value());
      case Call.Unreact(var message, var emoji) ->
          add("takes off :" + emoji + ": " + message.value());
      case Call.Archive(var room, _) -> add("#" + room.value() + " archive");
      case Call.Unarchive(var room) -> add("#" + room.value() + " unarchive");
    }
  }

  private void add(String line) {
    lines.add(TIME.format(clock.instant()) + "  " + line.replace("\n", "\n               "));
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }
}
