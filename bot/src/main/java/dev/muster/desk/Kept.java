package dev.muster.desk;

import dev.muster.person.PersonId;
import dev.muster.workspace.MessageId;
import java.time.Instant;

/// A message somebody marked as worth keeping, as its platform tells it.
public record Kept(MessageId id, PersonId author, String text, Instant said) {}
