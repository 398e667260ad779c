package dev.muster.wording;

import dev.muster.incident.Incident;
import dev.muster.incident.Task;
import dev.muster.person.PersonId;
import dev.muster.reply.Block;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import dev.muster.reply.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Somebody's own page: what is open, and what of it is theirs.
public final class Home {
  private static final int BUTTONS = 10;

  private Home() {}

  /// @param open the open incidents they may see
  public static Message of(PersonId person, List<Incident> open) {
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Actions(
            List.of(
                Button.primary("Declare an incident", "/incident declare"),
                Button.of("Help", "/incident help"))));
    blocks.add(new Block.Heading("Open incidents"));
    blocks.addAll(open(open));
    blocks.add(new Block.Heading("Yours"));
    blocks.addAll(part(person, open));
    return new Message(blocks);
  }

  private static List<Block> open(List<Incident> open) {
    return open.isEmpty()
        ? List.of(new Block.Paragraph(Text.of("Nothing is open. May it stay so.")))
        : List.of(
            new Block.Bullets(open.stream().map(Overviews::line).toList()),
            new Block.Actions(open.stream().limit(BUTTONS).map(Overviews::info).toList()));
  }

  private static List<Block> part(PersonId person, List<Incident> open) {
    var lines =
        open.stream()
            .flatMap(incident -> Stream.concat(roles(person, incident), tasks(person, incident)))
            .toList();
    return lines.isEmpty()
        ? List.of(new Block.Paragraph(Text.of("You hold no role, and no task waits for you.")))
        : List.of(new Block.Bullets(lines));
  }

  private static Stream<Text> roles(PersonId person, Incident incident) {
    var roles =
        incident.roles().of(person).map(role -> Names.of(role)).collect(Collectors.joining(", "));
    return roles.isEmpty()
        ? Stream.empty()
        : Stream.of(Text.of("{}: {}", News.strong(Names.of(incident)), roles));
  }

  private static Stream<Text> tasks(PersonId person, Incident incident) {
    return incident.openTasks().stream()
        .filter(task -> task.assignee().filter(person::equals).isPresent())
        .map(task -> task(incident, task));
  }

  private static Text task(Incident incident, Task task) {
    return Text.of("{}: task {}, {}", News.strong(Names.of(incident)), task.number(), task.text())
        .plus(News.due(task));
  }
}
