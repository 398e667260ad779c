package dev.muster.adapter.slack.fake.blocks;

import java.time.ZoneId;

/// How somebody who reads sees what is only an id in the text. What they cannot know stays an id.
public interface Names {
  String person(String id);

  String channel(String id);

  String group(String id);

  /// The reader's own.
  ZoneId zone();

  /// A moment, in the reader's zone, or in the words that stand for it.
  default String date(Piece.Date date) {
    return new DateWords(zone()).say(date);
  }
}
