package dev.muster.command;

import java.util.Optional;

/// A value that may be none.
///
/// @param meant what was probably meant
/// @param typed the words that are a part of the text if they are no value
/// @param isInFront whether they stand before the text, not behind it
record Doubt(Optional<String> meant, String typed, boolean isInFront) {}
