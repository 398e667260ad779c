package dev.muster.commit;

import dev.muster.effect.CardKind;
import dev.muster.effect.Posting;
import dev.muster.effect.Postings;
import dev.muster.incident.IncidentId;
import dev.muster.workspace.MessageId;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

final class InMemoryPostings implements Postings {
  private final Object lock;
  private final SequencedMap<Key, Posting> postings = new LinkedHashMap<>();

  InMemoryPostings(Object lock) {
    this.lock = lock;
  }

  @Override
  public Optional<RoomId> room(WorkspaceId workspace, IncidentId incident) {
    return find(workspace, incident, "room")
        .filter(Posting.RoomOf.class::isInstance)
        .map(posting -> ((Posting.RoomOf) posting).room());
  }

  @Override
  public Optional<MessageId> card(WorkspaceId workspace, IncidentId incident, CardKind card) {
    return find(workspace, incident, card.name())
        .filter(Posting.CardOf.class::isInstance)
        .map(posting -> ((Posting.CardOf) posting).message());
  }

  /// A room found again for a later incident is that one's.
  Optional<IncidentId> incidentIn(RoomId room) {
    synchronized (lock) {
      return postings.values().stream()
          .filter(posting -> posting instanceof Posting.RoomOf(_, var known) && known.equals(room))
          .map(Posting::incident)
          .max((one, other) -> Integer.compare(one.number(), other.number()));
    }
  }

  void remember(Posting posting) {
    postings.put(new Key(posting.workspace(), posting.incident(), posting.purpose()), posting);
  }

  private Optional<Posting> find(WorkspaceId workspace, IncidentId incident, String purpose) {
    synchronized (lock) {
      return Optional.ofNullable(postings.get(new Key(workspace, incident, purpose)));
    }
  }

  private record Key(WorkspaceId workspace, IncidentId incident, String purpose) {}
}
