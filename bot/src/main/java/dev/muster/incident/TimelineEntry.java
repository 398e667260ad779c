package dev.muster.incident;

import dev.muster.person.PersonId;
import java.time.Instant;
import java.util.Optional;

/// One line of an incident's append-only record, numbered from 1 within it.
///
/// `at` is when it happened, `recorded` when Muster wrote it down; they differ for a message kept
/// later. Nobody as `by` means Muster itself.
public record TimelineEntry(
    IncidentId incident,
    int number,
    Instant at,
    Instant recorded,
    Optional<PersonId> by,
    Event event) {}
