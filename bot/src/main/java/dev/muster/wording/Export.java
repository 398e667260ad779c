package dev.muster.wording;

import dev.muster.incident.Incident;
import dev.muster.incident.Milestone;
import dev.muster.incident.TimelineEntry;
import dev.muster.person.PersonId;
import dev.muster.reply.Span;
import dev.muster.reply.Text;
import dev.muster.workspace.RoomId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The record as a Markdown document, times in UTC. What people wrote stays text: nothing in it
/// becomes markup.
public final class Export {
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Function<PersonId, String> names;

  /// @param names how a person is called in the document
  public Export(Function<PersonId, String> names) {
    this.names = names;
  }

  public String markdown(Incident incident, List<TimelineEntry> timeline) {
    var retracted = Timelines.retracted(timeline);
    return """
    # %s

    - Severity: %s
    - Status: %s
    %s
    %s

    ## Timeline (UTC)

    %s
    """
        .formatted(
            escaped(Marks.prefix(incident) + Names.of(incident)),
            incident.severity(),
            Names.standing(incident),
            facts(incident),
            milestones(incident)
                + section("Roles", roles(incident))
                + section("Tasks", tasks(incident)),
            timeline.stream()
                .map(entry -> line(entry, retracted))
                .collect(Collectors.joining("\n")));
  }

  private static String facts(Incident incident) {
    var headline = incident.headline();
    var visibility =
        incident.isPrivate() ? "private: members and administrators only" : "open to all";
    var service = headline.service().map(name -> "- Service: %s\n".formatted(escaped(name)));
    return service.orElse("") + "- Visibility: " + visibility;
  }

  private static String section(String title, List<String> lines) {
    return lines.isEmpty()
        ? ""
        : lines.stream().collect(Collectors.joining("\n", "\n\n## " + title + "\n\n", ""));
  }

  private List<String> roles(Incident incident) {
    return incident.roles().assignments().stream()
        .map(held ->
            "- %s: %s".formatted(Names.of(held.role()), escaped(names.apply(held.person()))))
        .toList();
  }

  private List<String> tasks(Incident incident) {
    return incident.tasks().stream()
        .map(task -> "- " + escaped(plain(Overviews.task(task))))
        .toList();
  }

  private static String milestones(Incident incident) {
    return Arrays.stream(Milestone.values())
        .flatMap(milestone ->
            incident.milestones().at(milestone).stream()
                .map(at -> "- %s: %s".formatted(name(milestone), UTC.format(at))))
        .collect(Collectors.joining("\n"));
  }

  private static String name(Milestone milestone) {
    var words = milestone.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private String line(TimelineEntry entry, Set<Integer> retracted) {
    var words = entry.by().map(names).orElse("Muster") + " " + plain(Events.of(entry));
    var text = escaped(words);
    var shown = retracted.contains(entry.number()) ? "~~" + text + "~~ (retracted)" : text;
    return "%d. %s %s".formatted(entry.number(), UTC.format(entry.at()), shown);
  }

  private String plain(Text text) {
    return text.spans().stream().map(this::plain).collect(Collectors.joining());
  }

  private String plain(Span span) {
    return switch (span) {
      case Span.Plain(var words) -> words;
      case Span.Strong(var words) -> words;
      case Span.Code(var words) -> words;
      case Span.Name(var person) -> names.apply(person);
      case Span.Mention(var person) -> names.apply(person);
      case Span.Room(RoomId room) -> "#" + room.value();
      case Span.Time(Instant at) -> UTC.format(at);
      case Span.Link(var url, var label) -> label + " " + url;
    };
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_{}\\[\\]()<>&#+!|~-])", "\\\\$1").replaceAll("\\R", "<br>");
  }
}
