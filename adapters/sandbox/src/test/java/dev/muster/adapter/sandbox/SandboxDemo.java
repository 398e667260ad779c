package dev.muster.adapter.sandbox;

import static dev.muster.adapter.sandbox.SandboxPeople.WORKSPACE;

import dev.muster.chat.Call;
import dev.muster.chat.CallId;
import dev.muster.chat.Delivery;
import dev.muster.chat.Receipt;
import dev.muster.command.Suggestion;
import dev.muster.person.PersonId;
import dev.muster.reception.FakeFrontDoor;
import dev.muster.reception.Saying;
import dev.muster.reply.Block;
import dev.muster.reply.Button;
import dev.muster.reply.Field;
import dev.muster.reply.Form;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.reply.Span;
import dev.muster.reply.Text;
import dev.muster.sandbox.InMemorySandboxRooms;
import dev.muster.sandbox.SandboxMessage.Reaction;
import dev.muster.sandbox.SandboxRooms.Draft;
import dev.muster.workspace.MessageId;
import dev.muster.workspace.RoomId;
import io.javalin.Javalin;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// Shows the page by eye, with every kind of block in it and nobody real behind it: run `main`,
/// then open http://localhost:7070/sandbox.
final class SandboxDemo {
  private final Instant now = Instant.now();
  private static final PersonId ALICE = new PersonId(WORKSPACE, "alice");
  private static final PersonId BOB = new PersonId(WORKSPACE, "bob");
  private static final PersonId FATIMA = new PersonId(WORKSPACE, "fatima");

  private final InMemorySandboxRooms rooms = new InMemorySandboxRooms(WORKSPACE);
  private final Sandbox sandbox = new Sandbox(rooms, new SandboxPeople(), InstantSource.system());
  private final FakeFrontDoor door = new FakeFrontDoor();
  private final AtomicInteger ids = new AtomicInteger();

  static void main(String[] arguments) {
    var port = arguments.length == 0 ? 7070 : Integer.parseInt(arguments[0]);
    new SandboxDemo().start(port);
  }

  private void start(int port) {
    sandbox.furnish(SandboxSettings.onThisMachine());
    furnishIncident();
    furnishOthers();
    door.answers(SandboxDemo::reply);
    door.suggests(
        new Suggestion(
            "/incident declare ", "/incident declare", "Open an incident; a title is enough"),
        new Suggestion("/incident list", "/incident list", "Open incidents you may see"),
        new Suggestion("/incident update ", "/incident update", "Tell everyone who waits"),
        new Suggestion("/incident role ", "/incident role", "Give somebody a duty"),
        new Suggestion("/incident resolve ", "/incident resolve", "It is over: say what happened"),
        new Suggestion("/incident help", "/incident help", "What Muster can do"));
    var routes = sandbox.routes(door, this::id, SandboxSettings.onThisMachine());
    var _ = Javalin.create(config -> routes.addTo(config.routes)).start("127.0.0.1", port);
  }

  private void furnishIncident() {
    var room = open("inc-7-checkout-is-down", "INC-7", false);
    var _ = call(new Call.SetTopic(room, "INC-7 · SEV1 · mitigating · commander Alice Okafor"));
    var _ = call(new Call.Invite(room, ALICE));
    var _ = call(new Call.Invite(room, BOB));
    var card = say(room, card());
    var _ = call(new Call.Pin(card));
    var _ =
        talk(room, ALICE, 50, "Error rate on /checkout is at 38 %. Looking at the last deploy.");
    var question =
        talk(room, FATIMA, 44, "Customers in Spain and Italy say the same. What may I tell them?");
    answer(question, ALICE, 43, "That we know, and that nobody is charged twice.");
    var found = talk(room, BOB, 41, "Found it: the payment pool is exhausted since 4.3 went out.");
    var _ = rooms.react(found, new Reaction("pushpin", Optional.of(ALICE)));
    var _ = rooms.react(found, new Reaction("thumbsup", Optional.of(FATIMA)));
    var _ = talk(room, BOB, 40, "Rolling back to 4.2.\nFive minutes.");
    var _ = talk(room, BOB, 39, "<script>alert(1)</script> @everyone \u202Edegnahc\u202C مرحبا");
    var _ = say(room, update());
    var _ = say(room, reminder());
  }

  private void furnishOthers() {
    var announcements = rooms.named("incidents").orElseThrow().id();
    var _ = say(announcements, announcement());
    var secret = open("inc-9-keys-leaked", "INC-9", true);
    var _ = call(new Call.Invite(secret, ALICE));
    var _ =
        say(
            secret,
            Message.of(
                "Private incident {}: only members see this room.", new Span.Strong("INC-9")));
    var over = open("inc-3-slow-search", "INC-3", false);
    var _ = say(over, Message.of("Resolved. Archived after 7 days without talk."));
    var _ = call(new Call.Archive(over, now));
    var _ = call(new Call.Tell(ALICE, reminder()));
  }

  private Message card() {
    return Message.of(
        new Block.Heading("INC-7 Checkout is down"),
        new Block.Facts(
            List.of(
                new Block.Fact("Severity", Text.of("{} outage", new Span.Strong("SEV1"))),
                new Block.Fact("Status", Text.of("mitigating")),
                new Block.Fact("Commander", Text.of("{}", ALICE)),
                new Block.Fact("Communications", Text.of("nobody yet")),
                new Block.Fact("Services", Text.of("checkout, payments")),
                new Block.Fact("Next update", Text.of("{}", now.plus(Duration.ofMinutes(12)))))),
        new Block.Quote(
            "Error rate falling, 4.2 is rolling out.\nPayments are accepted again in the US."),
        new Block.Actions(
            List.of(
                Button.primary("Update", "/incident update INC-7"),
                Button.of("Status", "/incident status INC-7"),
                Button.of("Roles", "/incident roles INC-7"),
                Button.of("Page", "/incident page INC-7"),
                Button.of("Add task", "/incident task INC-7"),
                Button.danger("Resolve", "/incident resolve INC-7"))));
  }

  private static Message announcement() {
    return Message.of(
        new Block.Heading("INC-7 Checkout is down"),
        new Block.Paragraph(Text.of("{}, mitigating. {} leads.", new Span.Strong("SEV1"), ALICE)),
        new Block.Actions(
            List.of(
                Button.primary("Join", "/incident join INC-7"),
                Button.of("Follow", "/incident follow INC-7"))));
  }

  private Message update() {
    return Message.of(
        new Block.Paragraph(Text.of("{} from {} at {}", new Span.Strong("Update"), ALICE, now)),
        new Block.Quote("Error rate falling, fix deployed."),
        new Block.Bullets(
            List.of(
                Text.of(
                    "Rolled back to 4.2 in {}",
                    new Span.Room(rooms.named("general").orElseThrow().id())),
                Text.of(
                    "Runbook: {}", new Span.Link("https://runbooks.example/checkout", "checkout")),
                Text.of("Next: {} with {}", new Span.Code("/incident status monitoring"), BOB))),
        new Block.Aside(Text.of("The next update is due {}.", now.plus(Duration.ofMinutes(30)))));
  }

  private static Message reminder() {
    return Message.of("{} the update for INC-7 is due in 5 minutes.", new Span.Mention(ALICE))
        .offering(
            Button.primary("Post update", "/incident update INC-7"),
            Button.of("Snooze 10 min", "/incident snooze INC-7 10m"));
  }

  private static Reply reply(Saying saying) {
    return switch (saying) {
      case Saying.Typed(var line, _) when line.startsWith("/incident declare") ->
          new Reply.Open(form());
      case Saying.Typed(var line, _) -> help(line);
      case Saying.Pressed(var line) when line.contains("update") -> new Reply.Open(form());
      case Saying.Pressed(var line) -> Reply.whisper("You pressed {}.", new Span.Code(line));
      case Saying.Spoken(_, var words, _) -> Reply.whisper("You said: {}", words);
      case Saying.Submitted(_, var values) when values.getOrDefault("title", "").isBlank() ->
          new Reply.Open(refused());
      case Saying.Submitted(_, var values) -> Reply.whisper("Declared: {}", values.toString());
      case Saying.Marked(_, _, var text, _) -> Reply.whisper("On the timeline: {}", text);
      case Saying.Added(_, _, var text, _, _) -> Reply.whisper("On the timeline: {}", text);
      case Saying.Raised _ -> new Reply.Open(form());
      case Saying.Unmarked _ -> new Reply.Silence();
    };
  }

  private static Reply help(String line) {
    return new Reply.Whisper(
        Message.of(
                new Block.Paragraph(
                    Text.of(
                        "{} is not a command I know. Did you mean one of these?",
                        new Span.Code(line))))
            .offering(
                Button.of("List incidents", "/incident list"),
                Button.of("Help", "/incident help")));
  }

  private static Form form() {
    return new Form(
        "/incident declare",
        "Declare an incident",
        "Declare",
        List.of(
            Field.line(
                "title", "What is wrong?", "A few words are enough. You can change them later."),
            Field.choice(
                    "severity",
                    "Severity",
                    "You can change it at any time, either way.",
                    List.of(
                        new Field.Option(
                            "SEV1", "SEV1", "Outage or data loss for all or most users"),
                        new Field.Option(
                            "SEV2", "SEV2", "Large part of users; a workaround exists"),
                        new Field.Option("SEV3", "SEV3", "Few users, non-critical function"),
                        new Field.Option("SEV4", "SEV4", "Cosmetic, no real impact")))
                .filled("SEV3"),
            Field.choice(
                "service", "Service", "", List.of(new Field.Option("checkout", "checkout", ""))),
            Field.person("commander", "Who leads?", "Nobody yet is fine."),
            Field.paragraph("known", "What is known?", ""),
            Field.toggle(
                "drill", "This is a drill", "Marked on every message; pages only volunteers.")));
  }

  private static Form refused() {
    var form = form();
    var title = form.fields().getFirst().refused("Say in a few words what is wrong.");
    var others = form.fields().stream().skip(1);
    return new Form(
        form.line(), form.title(), form.submit(), Stream.concat(Stream.of(title), others).toList());
  }

  private RoomId open(String name, String mark, boolean isPrivate) {
    return call(new Call.OpenRoom(WORKSPACE, name, mark, isPrivate))
            instanceof Receipt.Opened(var room)
        ? room
        : rooms.named(name).orElseThrow().id();
  }

  private MessageId say(RoomId room, Message message) {
    if (call(new Call.Post(room, message)) instanceof Receipt.Posted(var id)) {
      return id;
    }
    throw new IllegalStateException("nothing was posted in " + room);
  }

  private MessageId talk(RoomId room, PersonId who, int minutesAgo, String words) {
    return post(room, who, minutesAgo, words, Optional.empty());
  }

  private void answer(MessageId to, PersonId who, int minutesAgo, String words) {
    var _ = post(to.room(), who, minutesAgo, words, Optional.of(to));
  }

  private MessageId post(
      RoomId room, PersonId who, int minutesAgo, String words, Optional<MessageId> thread) {
    var at = now.minus(Duration.ofMinutes(minutesAgo));
    var draft = new Draft(Optional.of(who), Message.of(Text.of(words)), at, thread);
    return rooms.post(id(), room, draft).id();
  }

  private Receipt call(Call call) {
    return sandbox.chat().deliver(Delivery.first(new CallId(id()), call));
  }

  private String id() {
    return "demo-" + ids.incrementAndGet();
  }
}
