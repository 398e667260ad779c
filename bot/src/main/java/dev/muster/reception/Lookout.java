package dev.muster.reception;

import dev.muster.commit.Cause;
import dev.muster.commit.Commits;
import dev.muster.commit.Commits.Outcome;
import dev.muster.desk.World;
import dev.muster.happening.Concern;
import dev.muster.happening.Happening;
import dev.muster.happening.Happenings;
import dev.muster.incident.IncidentId;
import dev.muster.workspace.WorkspaceId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/// Sees what changes in a workspace, has it decided and stored: for each incident it concerns on
/// its own, and once for each.
public final class Lookout implements Happenings {
  private static final int TRIES = 50;

  private final World world;
  private final Commits commits;
  private final InstantSource clock;

  public Lookout(World world, Commits commits, InstantSource clock) {
    this.world = world;
    this.commits = commits;
    this.clock = clock;
  }

  @Override
  public void happened(String key, Happening what) {
    world.concerned(what).forEach(incident -> happened(key + "/" + incident, incident, what));
  }

  @Override
  public Concern concern(WorkspaceId workspace) {
    return world.concern(workspace, clock.instant());
  }

  private void happened(String key, IncidentId incident, Happening what) {
    boolean isOvertaken =
        Stream.generate(() -> isStored(key, incident, what))
            .limit(TRIES)
            .noneMatch(Boolean::booleanValue);
    if (isOvertaken) {
      throw new IllegalStateException(
          "%s is changed too often to keep %s".formatted(incident, what));
    }
  }

  /// Decides and stores once; `false` if somebody else was faster.
  private boolean isStored(String key, IncidentId incident, Happening what) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var decision = world.happened(incident, what, now);
    return decision.changesNothing()
        || !(commits.commit(new Cause.Said(key), decision, now) instanceof Outcome.Conflict);
  }
}
