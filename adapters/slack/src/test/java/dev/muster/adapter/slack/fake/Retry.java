package dev.muster.adapter.slack.fake;

/// Says that this was delivered before, how often, and why it is delivered again.
public record Retry(int attempt, String reason) {}
