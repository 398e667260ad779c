package dev.muster.adapter.sandbox;

import static dev.muster.adapter.sandbox.SandboxPeople.WORKSPACE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.chat.Call;
import dev.muster.chat.CallId;
import dev.muster.chat.Delivery;
import dev.muster.command.Suggestion;
import dev.muster.person.PersonId;
import dev.muster.reply.Message;
import dev.muster.workspace.MessageId;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SandboxReadingTest {
  private SandboxServer server;

  @BeforeEach
  void open() {
    server = new SandboxServer();
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void aCastOfPeopleInManyZonesIsThereToBe() {
    var people = server.get("/sandbox/api/people");
    assertThat(people).hasSize(8);
    assertThat(people.get(0).path("handle").asText()).isEqualTo("alice");
    assertThat(people.get(0).path("zone").asText()).isEqualTo("Europe/London");
    assertThat(people.get(4).path("about").asText()).isEqualTo("on-call manager");
  }

  @Test
  void aNewcomerFindsTwoRoomsAndMuster() {
    assertThat(names(server.get("/sandbox/api/rooms?as=alice")))
        .containsExactly("@alice", "general", "incidents");
  }

  @Test
  void withoutANameOnlyOpenRoomsAreShown() {
    openPrivate("inc-9-keys-leaked");
    server.sees("/sandbox/api/rooms?as=alice");
    assertThat(names(server.get("/sandbox/api/rooms"))).containsExactly("general", "incidents");
  }

  @Test
  void aPrivateRoomIsThereForItsMembersOnly() {
    openPrivate("inc-9-keys-leaked");
    var room = server.rooms.named("inc-9-keys-leaked").orElseThrow();
    server.rooms.join(room.id(), new PersonId(WORKSPACE, "alice"));
    assertThat(names(server.get("/sandbox/api/rooms?as=alice"))).contains("inc-9-keys-leaked");
    assertThat(names(server.get("/sandbox/api/rooms?as=bob"))).doesNotContain("inc-9-keys-leaked");
  }

  @Test
  void aPrivateRoomAndNoRoomAreRefusedAlike() {
    openPrivate("secret");
    var hidden = server.tryGet("/sandbox/api/rooms/secret/messages?as=bob");
    var missing = server.tryGet("/sandbox/api/rooms/nowhere/messages?as=bob");
    assertThat(hidden.statusCode()).isEqualTo(404);
    assertThat(hidden.body().replace("secret", "nowhere")).isEqualTo(missing.body());
  }

  @Test
  void nobodyReadsTheDirectConversationOfAnother() {
    server.sees("/sandbox/api/rooms?as=alice");
    assertThat(server.tryGet("/sandbox/api/rooms/@alice/messages?as=bob").statusCode())
        .isEqualTo(404);
    assertThat(server.tryGet("/sandbox/api/rooms/@alice/messages?as=alice").statusCode())
        .isEqualTo(200);
  }

  @Test
  void theOwnConversationWithMusterGoesByItsName() {
    deliver("t1", new Call.Tell(new PersonId(WORKSPACE, "bob"), Message.of("Your shift begins.")));
    var messages = server.get("/sandbox/api/rooms/@muster/messages?as=bob");
    assertThat(messages.get(0).path("text").asText()).isEqualTo("Your shift begins.");
    assertThat(messages.get(0).path("author").asText()).isEqualTo("muster");
  }

  @Test
  void aRoomTellsWhatItIsAndWhenItWasLastSpokenIn() {
    server.does("/say", "{'as':'alice','room':'general','text':'hello'}");
    var room = named(server.get("/sandbox/api/rooms?as=bob"), "general");
    assertThat(room.path("private").asBoolean()).isFalse();
    assertThat(room.path("archived").asBoolean()).isFalse();
    assertThat(room.path("topic").asText()).startsWith("Talk about anything");
    assertThat(room.path("last").asText()).isEqualTo("2026-11-20T03:04:05Z");
  }

  @Test
  void aLongRoomIsReadFromItsEndPageByPage() {
    IntStream.rangeClosed(1, 205).forEach(this::talk);
    var newest = server.get("/sandbox/api/rooms/general/messages?as=bob");
    assertThat(newest).hasSize(200);
    assertThat(newest.get(199).path("text").asText()).isEqualTo("205");
    var first = newest.get(0).path("id").asText();
    var earlier = server.get("/sandbox/api/rooms/general/messages?as=bob&limit=3&before=" + first);
    assertThat(earlier)
        .extracting(each -> each.path("text").asText())
        .containsExactly("3", "4", "5");
  }

  @Test
  void howMuchIsReadAtOnceIsLimited() {
    var room = "/sandbox/api/rooms/general/messages?as=bob&";
    for (String wrong : List.of("0", "201", "-1", "x", "99999999999")) {
      var answer = server.tryGet(room + "limit=" + wrong);
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains("from 1 to 200");
    }
    assertThat(server.tryGet(room + "before=room-1/nope").statusCode()).isEqualTo(404);
    assertThat(server.tryGet(room + "before=elsewhere").statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsPinnedIsReadByItself() {
    talk(1);
    talk(2);
    var first = server.get("/sandbox/api/rooms/general/messages?as=bob").get(0);
    var id = first.path("id").asText().substring(first.path("id").asText().indexOf('/') + 1);
    var general = server.rooms.named("general").orElseThrow();
    assertThat(server.rooms.pin(new MessageId(general.id(), id))).isTrue();
    var pins = server.get("/sandbox/api/rooms/general/pins?as=bob");
    assertThat(pins).hasSize(1);
    assertThat(pins.get(0).path("text").asText()).isEqualTo("1");
  }

  private void talk(int number) {
    server.does("/say", "{'as':'alice','room':'general','text':'%d'}".formatted(number));
  }

  @Test
  void aPersonNobodyKnowsIsRefusedWithASentence() {
    var answer = server.tryGet("/sandbox/api/rooms?as=zed");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).isEqualTo("{\"error\":\"Nobody here is called zed.\"}");
  }

  @Test
  void completionIsAskedOfTheFrontDoor() {
    server.door.suggests(
        new Suggestion("/incident list", "list", "open incidents"),
        new Suggestion("/oncall who", "who", "who is on call"));
    var offered = server.get("/sandbox/api/complete?as=alice&room=general&text=/inc");
    assertThat(offered).hasSize(1);
    assertThat(offered.get(0).path("line").asText()).isEqualTo("/incident list");
    assertThat(offered.get(0).path("help").asText()).isEqualTo("open incidents");
  }

  @Test
  void completionForNobodyIsRefused() {
    assertThat(server.tryGet("/sandbox/api/complete?text=/inc").statusCode()).isEqualTo(400);
  }

  @Test
  void aChangeIsToldToWhomeverSeesTheRoom() {
    openPrivate("secret");
    var events = server.events("bob");
    var _ = awaitLine(events, "event: beat");
    var secret = server.rooms.named("secret").orElseThrow();
    deliver("p1", new Call.Post(secret.id(), Message.of("for members only")));
    var general = server.rooms.named("general").orElseThrow();
    deliver("p2", new Call.Post(general.id(), Message.of("for everyone")));
    assertThat(awaitLine(events, "data: {\"room\"")).isEqualTo("data: {\"room\":\"general\"}");
  }

  @Test
  void anIdleStreamKeepsBeating() {
    var events = server.events("bob");
    var _ = awaitLine(events, "event: beat");
    assertThat(awaitLine(events, "event: ")).isEqualTo("event: beat");
  }

  @Test
  void pagesAreServedUpToANumber() {
    for (int page = 0; page < 64; page++) {
      var _ = awaitLine(server.events("alice"), "event: beat");
    }
    assertThat(server.tryGet("/sandbox/api/events?as=bob").statusCode()).isEqualTo(503);
  }

  @Test
  void pagesAreLetGoAndNoneHeldAfterwards() {
    var events = server.events("alice");
    var _ = awaitLine(events, "event: beat");
    server.feed.close();
    while (events.hasNext()) {
      assertThat(events.next()).doesNotContain("changed");
    }
    assertThat(server.events("alice")).toIterable().contains("event: beat");
  }

  @Test
  void eventsAreForKnownPeople() {
    assertThat(server.tryGet("/sandbox/api/events").statusCode()).isEqualTo(400);
    assertThat(server.tryGet("/sandbox/api/events?as=zed").statusCode()).isEqualTo(404);
  }

  private void openPrivate(String name) {
    deliver("open/" + name, new Call.OpenRoom(WORKSPACE, name, "INC-9", true));
  }

  private void deliver(String id, Call call) {
    var _ = server.chat().deliver(Delivery.first(new CallId(id), call));
  }

  private static String awaitLine(Iterator<String> events, String start) {
    while (events.hasNext()) {
      var line = events.next();
      if (line.startsWith(start)) {
        return line;
      }
    }
    throw new AssertionError("the stream ended before " + start);
  }

  private static List<String> names(JsonNode rooms) {
    return StreamSupport.stream(rooms.spliterator(), false)
        .map(room -> room.path("name").asText())
        .toList();
  }

  private static JsonNode named(JsonNode rooms, String name) {
    return StreamSupport.stream(rooms.spliterator(), false)
        .filter(room -> room.path("name").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
