package dev.muster.story;

import dev.muster.story.Manner.Can;
import dev.muster.story.Manner.Cannot;
import java.util.List;
import java.util.stream.Stream;

/// A kind of workspace, and what can be done there. The stories hold each to its word.
enum Platform {
  SANDBOX("Sandbox") {
    @Override
    Manner manner(Ability ability) {
      return switch (ability) {
        case WHISPER ->
            new Can("Below the line that was typed; gone when the page is loaded anew.");
        case BUTTON -> new Can("Under the message.");
        case FORM -> new Can("On the page.");
        case CORRECTION -> new Can("Beside the field; what was filled in stays.");
        case COMPLETION -> new Can("Below the line, as it is typed.");
        case TALK -> new Can("The room @muster, which everybody has for themselves.");
        case MENTION -> new Can("@muster, anywhere in a line. " + CALLED);
        case ZONE -> new Can("Each of its people lives in a zone of their own.");
        case ROOM -> new Can("A room in the list; nobody has to join to read it.");
        case PRIVATE_ROOM -> new Can("It is not in the list of anybody else.");
        case REMOVAL -> new Can("The room leaves their list.");
        case CARD -> new Can("Marked as pinned, and edited in place.");
        case REACTION -> new Can(":pushpin: under the message.");
        case FILE -> new Can("To be downloaded from the answer.");
        case ARCHIVE -> new Can("It is marked, and nobody can write there.");
        case REVIVAL -> new Can("Reopening the incident opens the room.");
      };
    }
  },

  SLACK("Slack") {
    @Override
    Manner manner(Ability ability) {
      return switch (ability) {
        case WHISPER -> new Can("An ephemeral message; in a direct conversation, a message.");
        case BUTTON -> new Can("Block Kit; a command of over 2,000 characters has to be typed.");
        case FORM -> new Can("A modal.");
        case CORRECTION ->
            new Can("At the field while the modal is open; if Muster was late, above it.");
        case COMPLETION ->
            new Cannot("Slack asks no app while a command is typed. The form offers choices.");
        case TALK -> new Can("The Messages tab of the app.");
        case MENTION -> new Can("@Muster, in channels that it is in. " + CALLED);
        case ZONE -> new Can("As it is set in their profile.");
        case ROOM -> new Can("A public channel; who declared is invited.");
        case PRIVATE_ROOM -> new Can("A private channel.");
        case REMOVAL -> new Can("They are removed from the channel.");
        case CARD -> new Can("A pinned message that is edited in place.");
        case REACTION -> new Can(":pushpin: on the message, in channels that Muster is in.");
        case FILE -> new Can("Uploaded to the direct conversation.");
        case ARCHIVE -> new Can("The channel is archived and never deleted.");
        case REVIVAL ->
            new Cannot(
                "Slack takes apps out of what is archived and lets none open it. Somebody"
                    + " unarchives the channel and invites Muster.");
      };
    }
  };

  private static final String CALLED =
      "It acts when its name opens the message; after other words, and after the names of others, it only offers to.";

  private final String title;

  Platform(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  abstract Manner manner(Ability ability);

  List<Ability> abilities() {
    return Stream.of(Ability.values()).filter(this::can).toList();
  }

  boolean can(Ability ability) {
    return manner(ability) instanceof Can;
  }
}
