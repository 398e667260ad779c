package dev.muster.app.settings;

/// What may stand after a key.
sealed interface Shape<T> permits Scalar, Listing, Section, Named {
  /// Complains of what is wrong and goes on with the standard, so that every problem is found.
  T read(Value value, T standard);

  /// A value as it would be written. Nothing where every key below has a standard of its own.
  String print(T value);
}
