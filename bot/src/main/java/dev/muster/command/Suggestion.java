package dev.muster.command;

/// One way to go on typing.
///
/// @param text the whole line if it is taken
public record Suggestion(String text, String label, String help) {}
