package dev.muster.reply;

import java.util.List;

/// The few kinds of thing a message is made of.
public sealed interface Block {
  record Heading(String text) implements Block {}

  record Paragraph(Text text) implements Block {}

  /// Words a person wrote, set apart from Muster's own.
  record Quote(String text) implements Block {}

  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  record Fact(String label, Text value) {}

  record Bullets(List<Text> items) implements Block {
    public Bullets {
      items = List.copyOf(items);
    }
  }

  /// Something said in a lower voice.
  record Aside(Text text) implements Block {}

  /// A file to keep, handed over as the platform hands over files.
  record Document(String name, String mediaType, String content) implements Block {}

  record Actions(List<Button> buttons) implements Block {
    public Actions {
      buttons = List.copyOf(buttons);
    }
  }
}
