package dev.muster.adapter.slack.socket;

import java.time.Instant;
import java.util.Optional;

/// Whether Slack can reach Muster.
///
/// @param since when that became so
/// @param trouble what went wrong last, however long ago
public record Standing(boolean isConnected, Instant since, Optional<String> trouble) {}
