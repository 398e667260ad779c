package dev.muster.storage;

import dev.muster.effect.CardKind;
import dev.muster.effect.Posting;
import dev.muster.effect.Postings;
import dev.muster.incident.IncidentId;
import dev.muster.workspace.MessageId;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import java.util.Optional;

final class JdbiPostings implements Postings {
  private static final String FIND =
      """
      select room, message
      from posting
      where workspace = :workspace and incident = :incident and purpose = :purpose
      """;

  private static final String REMEMBER =
      """
      insert into posting (workspace, incident, purpose, room, message)
      values (:workspace, :incident, :purpose, :room, :message)
      on conflict (workspace, incident, purpose) do update
      set room = excluded.room, message = excluded.message
      """;

  private final Readers readers;

  JdbiPostings(Readers readers) {
    this.readers = readers;
  }

  @Override
  public Optional<RoomId> room(WorkspaceId workspace, IncidentId incident) {
    return find(workspace, incident, "room").map(Place::room);
  }

  @Override
  public Optional<MessageId> card(WorkspaceId workspace, IncidentId incident, CardKind card) {
    return find(workspace, incident, card.name()).flatMap(Place::message);
  }

  static Write remember(Posting posting) {
    var place = Place.of(posting);
    return Write.of(REMEMBER)
        .text("workspace", posting.workspace().value())
        .number("incident", posting.incident().number())
        .text("purpose", posting.purpose())
        .text("room", place.room().value())
        .text("message", place.message().map(MessageId::value));
  }

  private Optional<Place> find(WorkspaceId workspace, IncidentId incident, String purpose) {
    return readers.query(handle ->
        handle
            .createQuery(FIND)
            .bind("workspace", workspace.value())
            .bind("incident", incident.number())
            .bind("purpose", purpose)
            .map((row, _) ->
                Place.of(
                    new RoomId(workspace, row.getString("room")),
                    Columns.maybeText(row, "message")))
            .findOne());
  }

  private record Place(RoomId room, Optional<MessageId> message) {
    static Place of(RoomId room, Optional<String> message) {
      return new Place(room, message.map(value -> new MessageId(room, value)));
    }

    static Place of(Posting posting) {
      return switch (posting) {
        case Posting.RoomOf(_, var room) -> new Place(room, Optional.empty());
        case Posting.CardOf(_, _, var message) -> new Place(message.room(), Optional.of(message));
      };
    }
  }
}
