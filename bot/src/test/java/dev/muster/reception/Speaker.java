package dev.muster.reception;

import dev.muster.person.FakePeople;
import dev.muster.person.Person;
import dev.muster.person.PersonId;
import dev.muster.reply.Button;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.workspace.MessageId;
import dev.muster.workspace.RoomId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A person in a rehearsal, who speaks, presses, fills in, and is spoken to.
@CanIgnoreReturnValue
public final class Speaker {
  private static final String LINK = "https://chat.example/m/42";

  private final Rehearsal rehearsal;
  private final Person person;
  private final Ears ears;
  private Optional<Stage> where = Optional.empty();
  private Optional<Invocation> last = Optional.empty();
  private Reply answer = new Reply.Silence();

  Speaker(Rehearsal rehearsal, Person person) {
    this.rehearsal = rehearsal;
    this.person = person;
    this.ears = new Ears(rehearsal, "@" + person.handle(), () -> rehearsal.told(person));
  }

  public PersonId id() {
    return person.id();
  }

  /// Goes to a room and stays there.
  public Speaker in(Stage room) {
    where = Optional.of(room);
    return this;
  }

  /// Leaves for somewhere that is no incident's room.
  public Speaker elsewhere() {
    where = Optional.empty();
    return this;
  }

  public Speaker says(String line) {
    return hear(new Saying.Typed(line), line);
  }

  /// Says words to Muster itself.
  public Speaker tellsMuster(String words) {
    return hear(new Saying.Spoken(words), words);
  }

  /// Says something in which Muster is named, after other words.
  public Speaker namesMuster(String before, String words) {
    return hear(new Saying.Spoken(before, words), before + " @muster " + words);
  }

  /// Presses the button of this label: on the last answer, else on what they were last told, else
  /// in the room they are in.
  public Speaker presses(String label) {
    var button =
        inAnswer(label)
            .or(() -> told(label))
            .or(() -> where.flatMap(room -> room.find(label)))
            .orElseThrow(() -> failure("sees no button " + label));
    return presses(button);
  }

  /// Presses a button somewhere they are not standing, as on an announcement.
  public Speaker presses(String label, Stage room) {
    return presses(room.button(label));
  }

  /// Presses a button they saw before, wherever it went since.
  public Speaker presses(Button button) {
    return hear(new Saying.Pressed(button.line()), "[" + button.label() + "]");
  }

  /// Hands in the form they were last given.
  public Speaker fills(Map<String, String> values) {
    if (answer instanceof Reply.Open(var form)) {
      return hear(new Saying.Submitted(form.line(), values), form.title() + " " + values);
    }
    throw failure("has no form to fill in, but: " + Aloud.of(answer));
  }

  public Speaker marks(String message, Speaker author, String words, Instant said) {
    var saying = new Saying.Marked(message(message), author.id(), words, said);
    return hear(saying, ":pushpin: on \"" + words + "\"");
  }

  /// Chooses a message for the timeline from its menu.
  public Speaker adds(String message, Speaker author, String words, Instant said) {
    var saying = new Saying.Added(message(message), author.id(), words, said, Optional.of(LINK));
    return hear(saying, "adds \"" + words + "\"");
  }

  /// Points at a message as the sign of an incident.
  public Speaker raises(String words, String link) {
    return hear(raised(words, link, false), "raises \"" + words + "\"");
  }

  /// The same where not everybody reads.
  public Speaker raisesInPrivate(String words) {
    return hear(raised(words, "", true), "raises in private \"" + words + "\"");
  }

  private Saying raised(String words, String link, boolean isPrivate) {
    var message = new MessageId(new RoomId(FakePeople.HQ, "general"), "m-7");
    var said = rehearsal.now().minus(Duration.ofMinutes(5));
    return new Saying.Raised(message, FakePeople.BOB.id(), words, said, link, isPrivate);
  }

  public Speaker unmarks(String message) {
    return hear(new Saying.Unmarked(message(message)), ":pushpin: off " + message);
  }

  /// The platform delivers the last words once more, under the same key.
  public Speaker isHeardAgain() {
    answer = rehearsal.hear(last.orElseThrow(), "(the same again)");
    return this;
  }

  /// The answer has all of these words in it.
  public Speaker reads(String... words) {
    var text = Aloud.of(answer);
    return List.of(words).stream().allMatch(text::contains)
        ? this
        : fails("should read " + List.of(words) + ", and reads:\n" + text);
  }

  public Speaker doesNotRead(String words) {
    var text = Aloud.of(answer);
    return text.contains(words) ? fails("should not read " + words + ":\n" + text) : this;
  }

  /// The answer has these buttons and no others.
  public Speaker isOffered(String... labels) {
    var offered = answerButtons().map(Button::label).toList();
    return offered.equals(List.of(labels))
        ? this
        : fails("should be offered " + List.of(labels) + ", and is offered " + offered);
  }

  /// The buttons of the answer, by what stands on them.
  public List<String> offers() {
    return answerButtons().map(Button::label).toList();
  }

  /// There is no answer, for what happened is plain to see.
  public Speaker readsNothing() {
    return answer instanceof Reply.Silence ? this : fails("reads " + Aloud.of(answer));
  }

  public Speaker isAskedFor(String... fields) {
    return answer instanceof Reply.Open(var form)
            && form.fields().stream().map(field -> field.name()).toList().equals(List.of(fields))
        ? this
        : fails("should be asked for " + List.of(fields) + ", and reads " + Aloud.of(answer));
  }

  /// Muster says something to them alone, after what they were told before.
  public Speaker isTold(String... words) {
    ears.hear(words);
    return this;
  }

  public Speaker isToldNothingMore() {
    ears.hearNothing();
    return this;
  }

  public Speaker forgets() {
    ears.forget();
    return this;
  }

  public Reply answer() {
    return answer;
  }

  public List<Message> told() {
    return ears.all();
  }

  private Speaker hear(Saying saying, String words) {
    var invocation = new Invocation(rehearsal.nextKey(), person.id(), where.map(Stage::id), saying);
    last = Optional.of(invocation);
    answer = rehearsal.hear(invocation, words);
    return this;
  }

  private MessageId message(String name) {
    return new MessageId(where.orElseThrow().id(), name);
  }

  private Optional<Button> inAnswer(String label) {
    return answerButtons().filter(button -> button.label().equals(label)).findFirst();
  }

  private Stream<Button> answerButtons() {
    return answer instanceof Reply.Whisper(var message)
        ? Aloud.buttons(message).stream()
        : Stream.empty();
  }

  private Optional<Button> told(String label) {
    return ears.all().reversed().stream()
        .flatMap(message -> Aloud.buttons(message).stream())
        .filter(button -> button.label().equals(label))
        .findFirst();
  }

  private Speaker fails(String what) {
    throw failure(what);
  }

  private AssertionError failure(String what) {
    return rehearsal.failure(person.name() + " " + what);
  }
}
