package dev.muster.person;

import java.time.ZoneId;

/// A human: the handle others type after `@`, the name they are shown by, and the zone their clock
/// runs in.
public record Person(PersonId id, String handle, String name, ZoneId zone) {}
