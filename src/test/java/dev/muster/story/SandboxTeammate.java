package dev.muster.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Somebody of the sandbox, at a browser of their own.
final class SandboxTeammate implements Teammate {
  private final SandboxWorld world;
  private final String name;
  private Optional<Shown> shown = Optional.empty();

  SandboxTeammate(SandboxWorld world, String name) {
    this.world = world;
    this.name = name;
  }

  /// A form, and the room it was asked for in.
  private record Shown(Questions form, String room) {}

  @Override
  public String handle() {
    return "@" + name;
  }

  @Override
  public Answer says(String words, Place in) {
    return says(words, in, world.newKey());
  }

  @Override
  public Answer saysTwice(String words, Place in) {
    var key = world.newKey();
    var _ = says(words, in, key);
    return says(words, in, key);
  }

  private Answer says(String words, Place in, String key) {
    return asks(
        "in %s: %s".formatted(in.name(), words),
        "/say",
        in.name(),
        Map.of("room", atTheSandbox(in), "text", words, "key", key));
  }

  /// Everybody's own conversation with Muster goes by one name.
  private String atTheSandbox(Place place) {
    return place.name().equals(handle()) ? "@muster" : place.name();
  }

  @Override
  public Answer presses(String button, Post on) {
    var room = shown.map(Shown::room).orElse("");
    return asks(
        "[%s]".formatted(button),
        "/press",
        room,
        Map.of("message", on.id(), "button", on.action(button)));
  }

  @Override
  public Answer submits(Map<String, String> values) {
    var form = shown.orElseThrow(() -> new AssertionError("%s sees no form".formatted(name)));
    var all = new LinkedHashMap<String, String>();
    form.form().all().forEach(question -> all.put(question.name(), question.value()));
    all.putAll(values);
    var body = new LinkedHashMap<String, Object>(Map.of("form", form.form().id(), "values", all));
    if (!form.room().isEmpty()) {
      body.put("room", form.room());
    }
    return asks(
        "hands in %s %s".formatted(form.form().title(), values), "/submit", form.room(), body);
  }

  @Override
  public Answer reacts(String emoji, Post to) {
    return reaction("/react", emoji, to);
  }

  @Override
  public Answer unreacts(String emoji, Post to) {
    return reaction("/unreact", emoji, to);
  }

  private Answer reaction(String path, String emoji, Post to) {
    return asks(
        "%s :%s: to \"%s\"".formatted(path, emoji, to.text()),
        path,
        "",
        Map.of("message", to.id(), "emoji", emoji));
  }

  @Override
  public List<String> completes(String text, Place in) {
    return world
        .wire()
        .get("/complete", Map.of("as", name, "room", in.name(), "text", text))
        .items()
        .stream()
        .map(each -> each.words("line"))
        .toList();
  }

  @Override
  public boolean sees(Place room) {
    return new SandboxPlace(world, room.name()).seenBy(name).isPresent();
  }

  @Override
  public Place privately() {
    return new SandboxPlace(world, "@" + name);
  }

  private Answer asks(String doing, String path, String room, Map<String, ?> what) {
    world.notes().note(world.now(), "%s %s".formatted(name, doing));
    var body = new LinkedHashMap<String, Object>(what);
    body.put("as", name);
    var answer = answer(world.wire().post(path, body));
    shown = answer.form().map(form -> new Shown(form, room));
    world.notes().note(world.now(), answer);
    world.settle();
    return answer;
  }

  private static Answer answer(Seen seen) {
    return new Answer(
        seen.at("replies").items().stream().map(SandboxPlace::post).findFirst(),
        Optional.of(seen.at("form")).filter(Seen::isThere).map(SandboxTeammate::questions));
  }

  private static Questions questions(Seen form) {
    return new Questions(
        form.words("line"),
        form.words("title"),
        form.words("about"),
        form.at("fields").items().stream().map(SandboxTeammate::question).toList());
  }

  private static Questions.Question question(Seen field) {
    return new Questions.Question(
        field.words("name"),
        field.words("value"),
        field.words("problem"),
        field.at("options").items().stream().map(each -> each.words("value")).toList());
  }
}
