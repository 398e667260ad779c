package dev.muster.adapter.slack;

import dev.muster.person.PersonId;
import java.util.Optional;

/// Somebody who waits for an answer, and what Slack gave us to answer with.
///
/// @param address takes five answers within half an hour
/// @param trigger opens one modal within three seconds
record Asker(PersonId who, Spot spot, Optional<String> address, Optional<String> trigger) {}
