package dev.muster.wording;

import dev.muster.incident.Incident;
import dev.muster.incident.Severity;
import dev.muster.reply.Block;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.reply.Span;
import dev.muster.reply.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What whoever declares an incident is told: what it is, who may see it, what can be changed.
public final class Declarations {
  private static final Pattern PRIVATE = Pattern.compile("\\bprivate\\b", Pattern.CASE_INSENSITIVE);

  private Declarations() {}

  public static Reply declared(
      Incident incident, boolean severityGiven, Optional<Incident> alike, Optional<Text> uncalled) {
    var message =
        Message.of(
                "{} is declared as {}. Its room is being opened, and you are invited to it.{}",
                News.strong(Names.of(incident)),
                what(incident),
                known(incident))
            .offering(Button.primary("Its room", Lines.on(incident.id(), "info")));
    var blocks = new ArrayList<>(message.blocks());
    uncalled.map(Block.Paragraph::new).ifPresent(blocks::add);
    if (!severityGiven) {
      blocks.add(
          new Block.Aside(
              Text.of("No severity was given, so it is {}. Change it:", incident.severity())));
      blocks.add(new Block.Actions(otherSeverities(incident)));
    }
    alike.ifPresent(other -> blocks.addAll(alike(incident, other)));
    return new Reply.Whisper(Marks.on(incident, new Message(blocks)));
  }

  /// `SEV2`, `a private SEV2 drill about checkout`
  private static String what(Incident incident) {
    var headline = incident.headline();
    var about = headline.service().map(name -> " about " + name).orElse("");
    if (headline.isReal()) {
      return (headline.isPrivate() ? "private " : "") + incident.severity() + about;
    }
    var kind = headline.kind().name().toLowerCase(Locale.ROOT);
    return "a %s%s %s%s"
        .formatted(headline.isPrivate() ? "private " : "", incident.severity(), kind, about);
  }

  /// Who hears of it where not everybody does: whoever was called is let in with that.
  private static Text known(Incident incident) {
    return incident.isPrivate()
        ? Text.of(" Only its members and administrators see it: {}.", members(incident))
        : open(incident);
  }

  /// Whoever says *private* may think that it is.
  private static Text open(Incident incident) {
    return PRIVATE.matcher(incident.headline().title()).find()
        ? Text.of(
            " Everybody can see it: {} is a word of its title here. It counts after the title: {}",
            new Span.Code("private"),
            new Span.Code("/incident declare keys leaked private"))
        : Text.empty();
  }

  private static Text members(Incident incident) {
    return incident.involved().members().stream()
        .map(person ->
            person.equals(incident.involved().declarer()) ? Text.of("you") : Text.of("{}", person))
        .reduce((all, one) -> all.plus(Text.of(", {}", one)))
        .orElseGet(Text::empty);
  }

  private static List<Button> otherSeverities(Incident incident) {
    return Arrays.stream(Severity.values())
        .filter(severity -> severity != incident.severity())
        .map(severity ->
            Button.of(severity.name(), Lines.on(incident.id(), "severity", severity.name())))
        .toList();
  }

  private static List<Block> alike(Incident incident, Incident other) {
    return List.of(
        new Block.Paragraph(Text.of("{} looks like the same thing.", News.strong(Names.of(other)))),
        new Block.Actions(
            List.of(
                Button.of(
                    "Merge into " + other.id(),
                    Lines.on(incident.id(), "merge", other.id(), "ask")))));
  }
}
