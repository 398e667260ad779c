package dev.muster.adapter.slack;

import dev.muster.reply.Block;
import dev.muster.reply.Button;
import dev.muster.reply.Field;
import dev.muster.reply.Form;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.reply.Span;
import dev.muster.reply.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What is said about Slack itself and what it lets through. Everything else Muster says comes from
/// the core.
final class Phrases {
  /// Where there is no place to go on.
  static final String MORE = "There is more, and Slack shows no more of it here.";

  private Phrases() {}

  /// The form could not be opened: Slack allows that for three seconds only.
  static Reply tooLateFor(Form form) {
    return new Reply.Whisper(
        Message.of(
                "Slack lets a form be opened within three seconds, and this took longer. "
                    + "Press the button, or say all of it in one line.")
            .offering(Button.primary("Open the form", form.line())));
  }

  /// Nothing was pressed, and only a press opens a form.
  static Reply pressFor(Form form) {
    return new Reply.Whisper(
        Message.of(
                "{} takes a few answers. Press the button, or say all of it in one line.",
                new Span.Strong(form.title()))
            .offering(Button.primary("Open the form", form.line())));
  }

  /// A form that was handed in, could not be taken, and cannot be shown again.
  static Message refused(Form form) {
    var problems = form.fields().stream().flatMap(Phrases::problem).toList();
    return Message.of(
            new Block.Paragraph(
                Text.of("{} could not be taken as it was.", new Span.Strong(form.title()))),
            new Block.Bullets(problems))
        .offering(Button.primary("Open the form", form.line()));
  }

  private static Stream<Text> problem(Field field) {
    return field.problem().stream()
        .map(why -> Text.of("{}: {}", new Span.Strong(field.label()), why));
  }

  static Reply strangers() {
    return Reply.whisper(
        "I work for the people of the workspace that I was installed in, and you are from another "
            + "one. Ask somebody here to say it for you.");
  }

  static Reply guests() {
    return Reply.whisper(
        "You are a guest in this workspace, and I would show you more than guests may see. Ask a "
            + "member of it to say it for you.");
  }

  static Reply broken() {
    return Reply.whisper(
        "That did not work, and it is my fault. My log says why. Have a look whether it was done, "
            + "and if it was not, say it again.");
  }

  /// Where the files of an answer are.
  static Block filesFollow(List<Block.Document> files) {
    var names = new ArrayList<Span>();
    for (var file : files) {
      if (!names.isEmpty()) {
        names.add(new Span.Plain(", "));
      }
      names.add(new Span.Code(file.name()));
    }
    return new Block.Aside(Text.of("In our direct conversation: {}", new Text(names)));
  }

  static Message fileMissing(String name, String why) {
    return Message.of("{} could not be handed over: {}.", new Span.Code(name), why);
  }

  static Message stillAtIt() {
    return Message.of(
        "This takes a moment. The answer comes here; you may close this, and it comes to our direct conversation.");
  }

  static Message done() {
    return Message.of("Done.");
  }
}
