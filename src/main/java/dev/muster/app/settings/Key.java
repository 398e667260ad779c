package dev.muster.app.settings;

/// One thing that can be set in the file. The reader, the reference and the editor's schema are all
/// made from it, so none of them can know a key that another does not.
///
/// @param standard what holds when the key is not written
/// @param help what it is for, in a sentence
/// @param example a value as YAML
record Key<T>(String name, Shape<T> shape, T standard, String help, String example) {}
