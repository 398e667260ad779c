package dev.muster.commit;

import dev.muster.person.PersonId;
import java.time.Instant;
import java.util.Optional;

/// Who did what, for those who must account for it. Nobody as `by` means Muster itself.
public record AuditEntry(Instant at, Optional<PersonId> by, String action, String subject) {}
