package dev.muster.storage;

import dev.muster.workspace.Landmark;
import dev.muster.workspace.Landmarks;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import java.util.Optional;

final class JdbiLandmarks implements Landmarks {
  private static final String FIND =
      """
      select room
      from landmark
      where workspace = :workspace and landmark = :landmark and name = :name
      """;

  private static final String REMEMBER =
      """
      insert into landmark (workspace, landmark, name, room)
      values (:workspace, :landmark, :name, :room)
      on conflict (workspace, landmark) do update
      set name = excluded.name, room = excluded.room
      """;

  private final Writer writer;
  private final Readers readers;

  JdbiLandmarks(Writer writer, Readers readers) {
    this.writer = writer;
    this.readers = readers;
  }

  @Override
  public Optional<RoomId> find(WorkspaceId workspace, Landmark landmark, String name) {
    return readers.query(handle ->
        handle
            .createQuery(FIND)
            .bind("workspace", workspace.value())
            .bind("landmark", landmark.name())
            .bind("name", name)
            .map((row, _) -> new RoomId(workspace, row.getString("room")))
            .findOne());
  }

  @Override
  public void remember(Landmark landmark, String name, RoomId room) {
    var write =
        Write.of(REMEMBER)
            .text("workspace", room.workspace().value())
            .text("landmark", landmark.name())
            .text("name", name)
            .text("room", room.value());
    writer.run(write::run);
  }
}
