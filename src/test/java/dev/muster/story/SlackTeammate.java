package dev.muster.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.adapter.slack.fake.Channel;
import dev.muster.adapter.slack.fake.Control;
import dev.muster.adapter.slack.fake.Person;
import dev.muster.adapter.slack.fake.SeenMessage;
import dev.muster.adapter.slack.fake.Sight;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Somebody at Slack's own client. They join what they want to speak in, and put a form away before
/// they do something else: it stands before everything.
final class SlackTeammate implements Teammate {
  private final SlackWorld world;
  private final Person person;

  SlackTeammate(SlackWorld world, Person person) {
    this.world = world;
    this.person = person;
  }

  Person slackUser() {
    return person;
  }

  @Override
  public String handle() {
    return "@" + person.handle();
  }

  @Override
  public Answer says(String words, Place in) {
    putFormAway();
    var channel = world.channel(in.name()).orElseThrow();
    enter(channel);
    return does("in %s: %s".formatted(in.name(), words), () -> person.types(words, channel));
  }

  @Override
  public Answer saysTwice(String words, Place in) {
    world.slack().deliveries().twice(1);
    return says(words, in);
  }

  private void putFormAway() {
    while (person.modal().isPresent()) {
      var _ = person.closes();
    }
  }

  private void enter(Channel channel) {
    if (!channel.isPrivate() && !channel.isArchived() && !channel.has(person.id())) {
      var _ = person.joins(channel);
    }
  }

  @Override
  public Answer presses(String button, Post on) {
    var doing = "[%s]".formatted(button);
    if (on.id().equals(SlackAnswer.IN_A_MODAL)) {
      return does(doing, () -> person.presses(button));
    }
    putFormAway();
    var message =
        find(on)
            .filter(page -> page.buttons().containsKey(button))
            .findFirst()
            .orElseThrow(() -> new AssertionError("%s sees no %s".formatted(handle(), doing)));
    return does(doing, () -> person.presses(button, message));
  }

  /// What is seen of a post now: usually one message.
  private Stream<SeenMessage> find(Post post) {
    return Stream.of(post.id().split(" ", -1))
        .flatMap(id -> find(id.substring(0, id.indexOf('/')), id.substring(id.indexOf('/') + 1)));
  }

  private Stream<SeenMessage> find(String channel, String ts) {
    world.slack().workspace().findChannel(channel).ifPresent(this::enter);
    return person.finds(channel, ts).stream();
  }

  private SeenMessage one(Post post) {
    return find(post)
        .findFirst()
        .orElseThrow(() -> new AssertionError("%s does not see %s".formatted(handle(), post)));
  }

  @Override
  public Answer submits(Map<String, String> values) {
    var form =
        person.modal().orElseThrow(() -> new AssertionError("%s sees no form".formatted(handle())));
    var filled = new LinkedHashMap<String, String>();
    values.forEach((name, value) -> filled.put(name, typed(form.control(name), value)));
    return does("hands in %s %s".formatted(form.title(), values), () -> person.submits(filled));
  }

  private String typed(Control control, String value) {
    return SlackAnswer.isPerson(control) ? world.id(value) : value;
  }

  @Override
  public Answer reacts(String emoji, Post to) {
    var message = one(to);
    return does(":%s: to \"%s\"".formatted(emoji, to.text()), () -> person.reacts(emoji, message));
  }

  @Override
  public Answer unreacts(String emoji, Post to) {
    var message = one(to);
    return does(
        "no :%s: to \"%s\"".formatted(emoji, to.text()), () -> person.unreacts(emoji, message));
  }

  @Override
  public List<String> completes(String text, Place in) {
    throw new UnsupportedOperationException("Slack asks no app while a command is typed");
  }

  @Override
  public boolean sees(Place room) {
    return person.sees(room.name());
  }

  @Override
  public Place privately() {
    return new SlackPlace(world, handle());
  }

  private Answer does(String doing, Supplier<Sight> deed) {
    world.notes().note(world.now(), "%s %s".formatted(person.handle(), doing));
    var before = toldSoFar();
    var sight = deed.get();
    assertThat(sight.trouble()).as("what Slack itself says").isEmpty();
    world.awaitAnswers();
    var answer = answer(sight, before);
    world.notes().note(world.now(), answer);
    world.settle();
    return answer;
  }

  private Set<String> toldSoFar() {
    return told().map(SeenMessage::ts).collect(Collectors.toSet());
  }

  private Stream<SeenMessage> told() {
    return person.reads(person.appMessages()).stream()
        .filter(message -> message.author().equals("muster"));
  }

  /// Where they cannot be answered on the spot, the answer is in their conversation with Muster.
  private Answer answer(Sight sight, Set<String> before) {
    var said =
        Stream.concat(
                sight.whispers().stream(),
                told().filter(message -> !before.contains(message.ts()) && !message.isWhisper()))
            .toList();
    return new SlackAnswer(world, sight.modal(), said).read();
  }
}
