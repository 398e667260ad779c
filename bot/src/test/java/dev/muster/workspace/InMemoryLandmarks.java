package dev.muster.workspace;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

public final class InMemoryLandmarks implements Landmarks {
  private final Map<Key, Found> found = new ConcurrentHashMap<>();

  @Override
  public Optional<RoomId> find(WorkspaceId workspace, Landmark landmark, String name) {
    return Optional.ofNullable(found.get(new Key(workspace, landmark)))
        .filter(known -> known.name().equals(name))
        .map(Found::room);
  }

  @Override
  public void remember(Landmark landmark, String name, RoomId room) {
    var _ = found.put(new Key(room.workspace(), landmark), new Found(name, room));
  }

  private record Key(WorkspaceId workspace, Landmark landmark) {}

  private record Found(String name, RoomId room) {}
}
