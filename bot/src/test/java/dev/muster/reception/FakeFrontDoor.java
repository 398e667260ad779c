package dev.muster.reception;

import dev.muster.command.Suggestion;
import dev.muster.person.PersonId;
import dev.muster.reply.Message;
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
public final class FakeFrontDoor implements FrontDoor {
  private final SequencedMap<String, Invocation> heard = new LinkedHashMap<>();
  private final Map<String, Reply> answers = new ConcurrentHashMap<>();
  private Function<Saying, Reply> answer = _ -> new Reply.Silence();
  private Function<PersonId, Message> home = _ -> Message.of("Nothing is open.");
  private List<Suggestion> suggestions = List.of();

  public void answers(Function<Saying, Reply> how) {
    answer = how;
  }

  public void shows(Function<PersonId, Message> page) {
    home = page;
  }

  public void suggests(Suggestion... given) {
    suggestions = List.of(given);
  }

  public synchronized List<Invocation> heard() {
    return List.copyOf(heard.values());
  }

  public synchronized Saying lastHeard() {
    return heard.lastEntry().getValue().saying();
  }

  @Override
  public synchronized Reply hear(Invocation invocation) {
    heard.putIfAbsent(invocation.key(), invocation);
    return answers.computeIfAbsent(invocation.key(), _ -> answer.apply(invocation.saying()));
  }

  @Override
  public Optional<Reply> overhear(Invocation invocation) {
    return Optional.of(hear(invocation));
  }

  @Override
  public Message home(PersonId who) {
    return home.apply(who);
  }

  @Override
  public List<Suggestion> complete(PersonId who, Optional<RoomId> room, String text) {
    return suggestions.stream().filter(each -> each.text().startsWith(text)).toList();
  }
}
