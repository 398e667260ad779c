package dev.muster.adapter.sandbox;

import dev.muster.person.Person;

/// Somebody to be in the sandbox, and who they are at work: a rehearsal needs a manager and a
/// support agent as much as it needs engineers.
record CastMember(Person person, String about) {}
