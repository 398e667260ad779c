package dev.muster.story;

/// A workspace with people in it and Muster among them: the whole application, with a real database
/// and the platform's own way in, on a clock that stands still until it is moved.
///
/// After everything anybody does, Muster does what is due and delivers it before the story goes on,
/// so that nothing is ever waited for.
public interface World extends AutoCloseable {
  /// Somebody of this workspace: alice, bob, chandra, dana, emil, fatima, grace or hugo.
  Teammate person(String handle);

  /// A room by its name, whether or not it is there yet.
  Place room(String name);

  Time time();

  /// What kind of workspace it is.
  Platform platform();

  /// From here on Muster hears and answers, but does nothing in the background, until it restarts.
  void stalls();

  /// Muster dies while it is about to do everything that waits, and starts again on the same data.
  void crashes();

  /// Muster stops without ceremony and starts again on the same data.
  void restarts();

  /// What everybody said and saw so far, in order.
  String transcript();

  @Override
  void close();
}
