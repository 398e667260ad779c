package dev.muster.adapter.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.muster.command.Suggestion;
import dev.muster.person.Person;
import dev.muster.reception.FrontDoor;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Pattern;

/// Answers what can be seen, by whom.
record Reading(Lookup lookup, Views views, FrontDoor door) {
  /// How many messages are read at a time: no room is so long that reading it takes all memory.
  private static final int MOST = 200;

  private static final Pattern LIMIT = Pattern.compile("[1-9][0-9]{0,2}");

  ArrayNode people() {
    return Json.array(lookup.people().cast(), Views::put);
  }

  ArrayNode rooms(Context ctx) {
    var lastSaid = lookup.rooms().lastSaid();
    return Json.array(
        lookup.roomsFor(viewer(ctx)),
        (on, room) -> views.put(on, room, Optional.ofNullable(lastSaid.get(room.id()))));
  }

  ArrayNode messages(Context ctx) {
    var room = lookup.room(viewer(ctx), ctx.pathParam("name"));
    var before = query(ctx, "before").map(id -> lookup.messageIn(room, id).id());
    var limit = query(ctx, "limit").map(Reading::limit).orElse(MOST);
    return Json.array(lookup.rooms().messages(room.id(), before, limit), views::put);
  }

  ArrayNode pins(Context ctx) {
    var room = lookup.room(viewer(ctx), ctx.pathParam("name"));
    return Json.array(lookup.rooms().pinned(room.id()), views::put);
  }

  ArrayNode suggestions(Context ctx) {
    var who = lookup.person(wanted(ctx, "as"));
    var room = query(ctx, "room").map(name -> lookup.room(Optional.of(who), name).id());
    var text = Words.safe(query(ctx, "text").orElse(""));
    return Json.array(door.complete(who.id(), room, text), Reading::put);
  }

  Optional<Person> viewer(Context ctx) {
    return lookup.person(query(ctx, "as"));
  }

  static String wanted(Context ctx, String name) {
    return query(ctx, name)
        .orElseThrow(() -> Refusal.malformed("Say who or what: ?%s= is missing.".formatted(name)));
  }

  private static int limit(String wanted) {
    if (!LIMIT.matcher(wanted).matches() || Integer.parseInt(wanted) > MOST) {
      throw Refusal.malformed("\"limit\" must be a number from 1 to %d.".formatted(MOST));
    }
    return Integer.parseInt(wanted);
  }

  private static Optional<String> query(Context ctx, String name) {
    return Optional.ofNullable(ctx.queryParam(name)).filter(value -> !value.isBlank());
  }

  private static void put(ObjectNode on, Suggestion suggestion) {
    on.put("line", suggestion.text())
        .put("label", suggestion.label())
        .put("help", suggestion.help());
  }
}
