package dev.muster.incident;

import dev.muster.person.PersonId;

/// One person holding one role.
public record Assignment(Role role, PersonId person) {}
