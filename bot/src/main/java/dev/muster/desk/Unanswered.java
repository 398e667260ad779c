package dev.muster.desk;

import dev.muster.incident.Event;
import dev.muster.incident.Reminder;
import dev.muster.incident.TimelineEntry;
import java.util.List;

/// The reminders of an update that nobody answered yet: the record says it. An update answers them,
/// and so does whatever else sets its clock.
record Unanswered(List<Reminder> reminders) {
  static Unanswered in(List<TimelineEntry> timeline) {
    return new Unanswered(
        timeline.reversed().stream()
            .map(TimelineEntry::event)
            .takeWhile(event -> !isAnswer(event))
            .filter(Event.Reminded.class::isInstance)
            .map(Event.Reminded.class::cast)
            .map(Event.Reminded::reminder)
            .toList());
  }

  /// How often they began in the room.
  int rounds() {
    return (int) reminders.stream().filter(Reminder.UPDATE_DUE::equals).count();
  }

  boolean isFirst(Reminder step) {
    return !reminders.contains(step);
  }

  private static boolean isAnswer(Event event) {
    return event instanceof Event.UpdatePosted
        || event instanceof Event.Snoozed
        || event instanceof Event.SeverityChanged
        || event instanceof Event.Reopened;
  }
}
