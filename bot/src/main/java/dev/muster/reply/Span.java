package dev.muster.reply;

import dev.muster.person.PersonId;
import dev.muster.workspace.RoomId;
import java.time.Instant;

/// A piece of text with one meaning. What people typed is always `Plain`, so that it can never turn
/// into a mention, a link or markup on any platform.
public sealed interface Span {
  record Plain(String text) implements Span {}

  record Strong(String text) implements Span {}

  /// A command or another thing to type, shown as it is typed.
  record Code(String text) implements Span {}

  /// A person's name. Naming somebody does not disturb them.
  record Name(PersonId person) implements Span {}

  /// A person who is called: the platform notifies them.
  record Mention(PersonId person) implements Span {}

  record Room(RoomId room) implements Span {}

  /// A moment, shown in the reader's own zone.
  record Time(Instant at) implements Span {}

  record Link(String url, String label) implements Span {}
}
