package dev.muster.wording;

import dev.muster.incident.Incident;
import dev.muster.incident.Role;
import dev.muster.incident.Task;
import dev.muster.person.PersonId;
import dev.muster.reply.Block;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import dev.muster.reply.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What is said when somebody's account was deactivated while they had something to do.
public final class Absences {
  private Absences() {}

  /// What somebody had, and others can take now.
  public record Left(PersonId person, List<Role> roles, List<Task> tasks, boolean wasAsked) {
    public Left {
      roles = List.copyOf(roles);
      tasks = List.copyOf(tasks);
    }

    public boolean isNothing() {
      return roles.isEmpty() && tasks.isEmpty() && !wasAsked;
    }
  }

  public static Message inRoom(Incident incident, Left left) {
    return said(Text.of("The account of {} was deactivated.", left.person()), incident, left);
  }

  /// The same for those who do not stand in the room.
  public static Message alone(Incident incident, Left left) {
    return said(
        Text.of(
            "The account of {} was deactivated, in {} ({}).",
            left.person(),
            News.strong(Names.of(incident)),
            Names.rank(incident)),
        incident,
        left);
  }

  static Message said(Text first, Incident incident, Left left) {
    var all = new ArrayList<Text>();
    all.add(first);
    if (!left.roles().isEmpty()) {
      all.add(Text.of("{} free.", free(left.roles())));
    }
    if (left.wasAsked()) {
      all.add(Text.of("They are not asked to take command any more."));
      all.add(News.remains(incident.roles().commander()));
    }
    if (!left.tasks().isEmpty()) {
      all.add(Text.of("Nobody's in particular now: {}.", numbers(left.tasks())));
    }
    var message = Message.of(sentences(all));
    return left.roles().isEmpty() ? message : message.plus(buttons(incident, left.roles()));
  }

  private static Text sentences(List<Text> all) {
    return all.stream().reduce((some, next) -> some.plus(Text.of(" ")).plus(next)).orElseThrow();
  }

  private static Text free(List<Role> roles) {
    var names = Names.all(roles.stream().map(Names::of).toList());
    var first = names.substring(0, 1).toUpperCase(Locale.ROOT) + names.substring(1);
    return Text.of("{} {}", News.strong(first), roles.size() == 1 ? "is" : "are");
  }

  private static String numbers(List<Task> tasks) {
    return tasks.stream().map(task -> "task " + task.number()).collect(Collectors.joining(", "));
  }

  private static Block buttons(Incident incident, List<Role> roles) {
    return new Block.Actions(roles.stream().map(role -> take(incident, role)).toList());
  }

  private static Button take(Incident incident, Role role) {
    var line = Lines.on(incident.id(), "role", Names.of(role), "me");
    return role == Role.COMMANDER
        ? Button.primary("Take command", line)
        : Button.of("Be " + Names.of(role), line);
  }
}
