package dev.muster.story;

/// What Muster wants of a platform. Not every platform can do all of it.
enum Ability {
  WHISPER("An answer for the asker alone"),
  BUTTON("A button that says a command"),
  FORM("A form that asks for what a line can say"),
  CORRECTION("A form that comes back with what was wrong at the field"),
  COMPLETION("A line that completes itself while it is typed"),
  TALK("A conversation with Muster alone"),
  MENTION("Muster hears its name in a room"),
  ZONE("Times in the asker's own zone"),
  ROOM("A room of its own for each incident, with topic and people"),
  PRIVATE_ROOM("A room that only its members see"),
  REMOVAL("Somebody is taken out of a room"),
  CARD("One card, pinned, and edited as things change"),
  REACTION("A pushpin keeps a message"),
  FILE("The record as files"),
  ARCHIVE("A quiet room is archived"),
  REVIVAL("An archived room comes back");

  private final String words;

  Ability(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
