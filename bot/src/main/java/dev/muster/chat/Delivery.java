package dev.muster.chat;

/// A call on its way: by which name, how urgent it is where not everything can go at once, and
/// whether an earlier try may have been done.
public record Delivery(CallId id, Call call, Priority priority, boolean maybeDone) {
  /// Another call in the place of this one.
  public Delivery with(CallId other, Call instead) {
    return new Delivery(other, instead, priority, maybeDone);
  }

  public static Delivery first(CallId id, Call call) {
    return new Delivery(id, call, Priority.STATE, false);
  }
}
