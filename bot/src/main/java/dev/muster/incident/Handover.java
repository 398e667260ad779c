package dev.muster.incident;

import dev.muster.person.PersonId;

/// Command offered to somebody who has not answered yet. Until they accept, nothing has changed.
public record Handover(PersonId to, PersonId askedBy, String note) {}
