package dev.muster.incident;

import dev.muster.person.PersonId;
import java.time.Instant;

/// What everybody who waits was last told, and by whom.
public record Update(String text, PersonId by, Instant at) {}
