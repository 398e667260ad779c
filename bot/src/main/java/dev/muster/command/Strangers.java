package dev.muster.command;

import dev.muster.command.Command.AddTask;
import dev.muster.command.Command.Calling;
import dev.muster.command.Command.Handle;
import dev.muster.person.People;
import dev.muster.person.Person;
import dev.muster.person.Unfit;
import dev.muster.workspace.WorkspaceId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds who was meant by a handle that is nobody's.
public final class Strangers {
  private static final int SUGGESTED = 3;

  private static final Set<String> ALL = Set.of("here", "channel", "everyone");

  /// Words for many, for nobody and for Muster: nobody is meant who is called nearly like them.
  private static final Set<String> CALLS =
      Set.of("here", "channel", "everyone", "all", "nobody", "none", "oncall", "muster");

  private final Printer printer;

  public Strangers(Printer printer) {
    this.printer = printer;
  }

  /// What to say instead of a line that names a stranger.
  public Problem problem(
      Line line, Calling command, Handle stranger, Unfit why, List<Person> known) {
    var meant =
        (why == Unfit.UNKNOWN ? nearest(stranger, known) : List.<String>of())
            .stream()
                .map(handle -> new Problem.Meant("@" + handle, instead(line, command, handle)))
                .toList();
    return new Problem.Stranger(
        "@" + stranger.value(), why, meant, asText(line, command, stranger));
  }

  /// Who is meant by it.
  ///
  /// @param groups the handles that many people have together, as far as is known
  public static Unfit unfit(
      Handle stranger, Set<String> groups, People people, WorkspaceId workspace) {
    var typed = stranger.value().toLowerCase(Locale.ROOT);
    return ALL.contains(typed) || groups.contains(stranger.value())
        ? Unfit.GROUP
        : people.unfit(workspace, stranger.value());
  }

  /// Who may have been meant, the likeliest first.
  public static List<String> nearest(Handle stranger, List<Person> known) {
    var typed = stranger.value().toLowerCase(Locale.ROOT);
    var slips = Nearest.all(typed, known.stream().map(Person::handle).toList());
    var alike = known.stream().filter(person -> isAlike(person, typed)).map(Person::handle);
    return CALLS.contains(typed)
        ? List.of()
        : Stream.concat(slips.stream(), alike).distinct().limit(SUGGESTED).toList();
  }

  private static boolean isAlike(Person person, String typed) {
    var beginning = typed.substring(0, Math.min(2, typed.length()));
    return person.handle().toLowerCase(Locale.ROOT).startsWith(beginning)
        || person.name().toLowerCase(Locale.ROOT).contains(typed);
  }

  private String instead(Line line, Calling command, String handle) {
    return printer.print(new Line(line.about(), command.calling(new Handle(handle))));
  }

  private Optional<String> asText(Line line, Calling command, Handle stranger) {
    return command instanceof AddTask(var text, _, var due)
        ? Optional.of(
            printer.print(
                new Line(
                    line.about(),
                    new AddTask(text + " @" + stranger.value(), Optional.empty(), due))))
        : Optional.empty();
  }
}
