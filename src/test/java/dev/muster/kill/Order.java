package dev.muster.kill;

import dev.muster.chat.Call;
import dev.muster.chat.Delivery;

/// A call on its way to the recorder. Messages travel as they print themselves, since they are only
/// ever compared and searched.
record Order(String id, boolean maybeDone, Sort sort, String place, String words) {
  enum Sort {
    OPEN,
    POST,
    TELL,
    EDIT,
    PIN,
    /// May be done again without anybody noticing.
    HARMLESS
  }

  static Order of(Delivery delivery) {
    var id = delivery.id().value();
    boolean maybeDone = delivery.maybeDone();
    return switch (delivery.call()) {
      case Call.OpenRoom(_, var name, var mark, _) ->
          new Order(id, maybeDone, Sort.OPEN, mark, name);
      case Call.Post(var room, var message) ->
          new Order(id, maybeDone, Sort.POST, room.value(), message.toString());
      case Call.Tell(var person, var message) ->
          new Order(id, maybeDone, Sort.TELL, person.value(), message.toString());
      case Call.Edit(var message, var changed) ->
          new Order(id, maybeDone, Sort.EDIT, message.value(), changed.toString());
      case Call.Pin(var message) -> new Order(id, maybeDone, Sort.PIN, message.value(), "");
      case Call.SetTopic _,
          Call.SetPurpose _,
          Call.Bookmark _,
          Call.FillGroup _,
          Call.Invite _,
          Call.Uninvite _,
          Call.React _,
          Call.Unreact _,
          Call.Archive _,
          Call.Unarchive _ ->
          new Order(id, maybeDone, Sort.HARMLESS, "", delivery.call().toString());
    };
  }

  static Order read(String text) {
    var parts = text.split("\n", 5);
    return new Order(
        parts[0], Boolean.parseBoolean(parts[1]), Sort.valueOf(parts[2]), parts[3], parts[4]);
  }

  String write() {
    return String.join("\n", id, Boolean.toString(maybeDone), sort.name(), place, words);
  }
}
