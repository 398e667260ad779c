package dev.muster.adapter.sandbox;

import dev.muster.command.Suggestion;
import dev.muster.person.PersonId;
import dev.muster.reception.FrontDoor;
import dev.muster.reception.Invocation;
import dev.muster.reception.Saying;
import dev.muster.reply.Reply;
import dev.muster.workspace.RoomId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Answers as it is told, once for each key, and remembers what it heard.
final class FakeFrontDoor implements FrontDoor {
  private final SequencedMap<String, Invocation> heard = new LinkedHashMap<>();
  private final Map<String, Reply> answers = new ConcurrentHashMap<>();
  private Function<Saying, Reply> answer = _ -> new Reply.Silence();
  private List<Suggestion> suggestions = List.of();

  void answers(Function<Saying, Reply> how) {
    answer = how;
  }

  void suggests(Suggestion... given) {
    suggestions = List.of(given);
  }

  List<Invocation> heard() {
    return List.copyOf(heard.values());
  }

  Saying lastHeard() {
    return heard.lastEntry().getValue().saying();
  }

  @Override
  public synchronized Reply hear(Invocation invocation) {
    heard.putIfAbsent(invocation.key(), invocation);
    return answers.computeIfAbsent(invocation.key(), _ -> answer.apply(invocation.saying()));
  }

  @Override
  public List<Suggestion> complete(PersonId who, Optional<RoomId> room, String text) {
    return suggestions.stream().filter(each -> each.text().startsWith(text)).toList();
  }
}
