package dev.muster.effect;

import dev.muster.chat.CallId;
import dev.muster.chat.Priority;
import java.time.Instant;
import java.util.Optional;

/// An effect somebody has claimed for a while. `asked` says since when it waits; `attempts` counts
/// the claims, this one too. `maybeDone` says that an earlier try may have reached the platform:
/// its owner died, or its answer never came.
public record Claimed(
    CallId id,
    Effect effect,
    Priority priority,
    Optional<Instant> expires,
    Instant asked,
    int attempts,
    boolean maybeDone,
    String owner) {}
