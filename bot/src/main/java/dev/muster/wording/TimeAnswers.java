package dev.muster.wording;

import dev.muster.incident.Incident;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.reply.Span;
import java.time.Duration;
import java.time.Instant;

/// What the asker alone is told of times that cannot be, and what would do.
public final class TimeAnswers {
  private TimeAnswers() {}

  public static Message isPast(String time) {
    return Message.of(
        "{} is in the past. Say {}, {} or {}. Nothing is done yet.",
        new Span.Code(time),
        new Span.Code("20m"),
        new Span.Code("18:00"),
        new Span.Code("tomorrow 9:00"));
  }

  public static Reply nothingDue(Incident incident) {
    return Reply.whisper(
        "No update of {} is due, so there is nothing to put off.", Names.of(incident));
  }

  public static Message isDueLater(Incident incident, Instant due) {
    return Message.of(
        "The update of {} is due {} anyway. To put it off, name a later time.", incident.id(), due);
  }

  public static Message snoozeTooLong(Incident incident, String time, Duration longest) {
    return Message.of(
        "{} is too long: at {} an update is put off by {} at most, for instance {}. Nothing is"
            + " done yet.",
        new Span.Code(time),
        incident.severity(),
        Names.of(longest),
        new Span.Code(Lines.on(incident.id(), "snooze", "30m", "waiting for the vendor")));
  }

  public static Message nextTooFar(Incident incident, String time, Duration longest) {
    var shown = longest.toDays() > 1 ? longest.toDays() + "d" : longest.toHours() + "h";
    return Message.of(
        "{} is too far: at {} the next update is due within {} at most, for instance"
            + " {}. Nothing is posted yet.",
        new Span.Code(time),
        incident.severity(),
        Names.of(longest),
        new Span.Code(shown));
  }

  public static Message snoozeNeedsReason(Incident incident) {
    return Message.of(
            "It was put off once already. This time it needs a reason: {}",
            new Span.Code("/incident snooze 10m waiting for the vendor"))
        .offering(Button.of("Give a reason", Lines.on(incident.id(), "snooze")));
  }

  public static Message tooFar(String time) {
    return Message.of(
        "{} is more than a year away. Please name a nearer time. Nothing is done yet.",
        new Span.Code(time));
  }
}
