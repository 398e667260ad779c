package dev.muster.wording;

import dev.muster.person.Unfit;
import dev.muster.reply.Span;
import dev.muster.reply.Text;
import java.util.List;

/// Why somebody who was named cannot be meant, and what would do.
final class Unfits {
  private Unfits() {}

  /// @param given the handle with its sign
  /// @param meant whose handle it may have been, with their signs
  static Text of(String given, Unfit why, List<String> meant) {
    var called = new Span.Code(given);
    return switch (why) {
      case UNKNOWN -> unknown(Text.of("I know nobody called {}.", called), meant);
      case GONE -> Text.of("The account of {} is deactivated. Name somebody else.", called);
      case GUEST ->
          Text.of(
              "{} is a guest here, and guests see too little to take part. Name a member.", called);
      case OUTSIDER ->
          Text.of(
              "{} is from another workspace, and I work for the people of this one. "
                  + "Name somebody from here.",
              called);
      case ROBOT -> Text.of("{} is an app. Name a person.", called);
      case GROUP -> Text.of("{} is a group. Name the people in it that you mean.", called);
    };
  }

  private static Text unknown(Text no, List<String> meant) {
    return no.plus(
        meant.isEmpty()
            ? Text.of(" Type @ and the beginning of a name, and choose.")
            : Text.of(" Did you mean {}?", Kinds.either(meant)));
  }
}
