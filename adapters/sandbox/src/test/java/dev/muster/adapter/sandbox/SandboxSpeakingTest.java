package dev.muster.adapter.sandbox;

import static dev.muster.adapter.sandbox.SandboxPeople.WORKSPACE;
import static dev.muster.adapter.sandbox.SandboxServer.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.muster.chat.Call;
import dev.muster.chat.CallId;
import dev.muster.chat.Delivery;
import dev.muster.person.PersonId;
import dev.muster.reception.Saying;
import dev.muster.reply.Block;
import dev.muster.reply.Button;
import dev.muster.reply.Field;
import dev.muster.reply.Form;
import dev.muster.reply.Message;
import dev.muster.reply.Reply;
import dev.muster.workspace.MessageId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxSpeakingTest {
  private static final PersonId ALICE = new PersonId(WORKSPACE, "alice");

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
  void talkIsPostedAndMusterStaysOutOfIt() {
    var answer = server.post("/say", "{'as':'alice','room':'general','text':'lunch?'}");
    assertThat(answer.path("replies")).isEmpty();
    assertThat(general().get(0).path("text").asText()).isEqualTo("lunch?");
    assertThat(general().get(0).path("author").asText()).isEqualTo("alice");
    assertThat(general().get(0).path("thread").isNull()).isTrue();
    assertThat(server.door.heard()).isEmpty();
  }

  @Test
  void aCommandGoesToMusterAndIsNotPosted() {
    server.door.answers(_ -> Reply.whisper("Noted."));
    var answer =
        server.post(
            "/say", "{'as':'alice','room':'general','text':' /incident note hello','key':'k1'}");
    assertThat(answer.path("replies").get(0).path("text").asText()).isEqualTo("Noted.");
    assertThat(general()).isEmpty();
    var heard = server.door.heard().getFirst();
    assertThat(heard.saying()).isEqualTo(new Saying.Typed("/incident note hello"));
    assertThat(heard.key()).isEqualTo("sandbox/alice/k1");
    assertThat(heard.who()).isEqualTo(ALICE);
    assertThat(heard.room()).contains(server.rooms.named("general").orElseThrow().id());
  }

  @Test
  void whoeverCallsMusterInARoomIsHeardByAll() {
    server.door.answers(_ -> Reply.whisper("Only for you."));
    var answer = server.post("/say", "{'as':'bob','room':'general','text':'@Muster what is up'}");
    assertThat(server.door.lastHeard()).isEqualTo(new Saying.Spoken("what is up"));
    assertThat(general()).hasSize(1);
    assertThat(answer.path("replies").get(0).path("posted").asBoolean()).isFalse();
  }

  @Test
  void whatStandsBeforeTheNameIsHeardToo() {
    server.does("/say", "{'as':'bob','room':'general','text':'why does @muster list exist'}");
    assertThat(server.door.lastHeard()).isEqualTo(new Saying.Spoken("why does", "list exist"));
  }

  @Test
  void aPersonWhoseNameBeginsLikeMusterIsNotMuster() {
    server.does("/say", "{'as':'bob','room':'general','text':'@mustering is fun'}");
    server.does("/say", "{'as':'bob','room':'general','text':'mail ops@muster.example'}");
    assertThat(server.door.heard()).isEmpty();
  }

  @Test
  void inTheDirectConversationEverythingIsForMusterAndTheAnswerStays() {
    server.door.answers(_ -> Reply.whisper("You are on call."));
    var answer = server.post("/say", "{'as':'bob','room':'@muster','text':'who is on call'}");
    assertThat(server.door.lastHeard()).isEqualTo(new Saying.Spoken("who is on call"));
    var reply = answer.path("replies").get(0);
    assertThat(reply.path("posted").asBoolean()).isTrue();
    var said = server.get("/sandbox/api/rooms/@bob/messages?as=bob");
    assertThat(said).hasSize(2);
    assertThat(said.get(1).path("id")).isEqualTo(reply.path("id"));
  }

  @Test
  void inTheDirectConversationOnlyTheNameThatOpensTheLineIsTakenOff() {
    server.does("/say", "{'as':'bob','room':'@muster','text':'@Muster, list all'}");
    assertThat(server.door.lastHeard()).isEqualTo(new Saying.Spoken("list all"));
    server.does("/say", "{'as':'bob','room':'@muster','text':'note ask @muster for help'}");
    assertThat(server.door.lastHeard()).isEqualTo(new Saying.Spoken("note ask @muster for help"));
  }

  @Test
  void aDocumentAskedForInTheDirectConversationIsForTheAskerAndNotKept() {
    var export = new Block.Document("INC-7.md", "text/markdown", "x".repeat(1 << 20));
    server.door.answers(_ -> new Reply.Whisper(new Message(List.of(export))));
    var answer = server.post("/say", "{'as':'bob','room':'@muster','text':'timeline export'}");
    var reply = answer.path("replies").get(0);
    assertThat(reply.path("posted").asBoolean()).isFalse();
    assertThat(reply.path("blocks").get(0).path("content").asText()).hasSize(1 << 20);
    assertThat(server.get("/sandbox/api/rooms/@bob/messages?as=bob")).hasSize(1);
  }

  @Test
  void theSameKeyTwiceHasOneEffectAndOneAnswer() {
    server.door.answers(_ -> Reply.whisper("Declared INC-1."));
    var talk = "{'as':'alice','room':'general','text':'@muster declare it','key':'k'}";
    assertThat(server.post("/say", talk)).isEqualTo(server.post("/say", talk));
    assertThat(general()).hasSize(1);
    assertThat(server.door.heard()).hasSize(1);
  }

  @Test
  void twoPeopleWithTheSameKeyAreTwoRequests() {
    server.does("/say", "{'as':'alice','room':'general','text':'one','key':'1'}");
    server.does("/say", "{'as':'bob','room':'general','text':'two','key':'1'}");
    assertThat(general()).hasSize(2);
  }

  @Test
  void anAnswerInAThreadNamesWhatItAnswers() {
    var first = server.post("/say", "{'as':'alice','room':'general','text':'why?'}");
    var id = first.path("message").asText();
    server.does(
        "/say", "{'as':'bob','room':'general','text':'because','thread':'%s'}".formatted(id));
    assertThat(general().get(1).path("thread").asText()).isEqualTo(id);
  }

  @Test
  void aThreadDoesNotCrossRooms() {
    var first = server.post("/say", "{'as':'alice','room':'general','text':'why?'}");
    var crossing =
        "{'as':'bob','room':'incidents','text':'because','thread':'%s'}"
            .formatted(first.path("message").asText());
    assertThat(server.tryPost("/say", crossing).statusCode()).isEqualTo(404);
  }

  @Test
  void anArchivedRoomHearsCommandsAndNoTalk() {
    server.rooms.setArchived(server.rooms.named("general").orElseThrow().id(), true);
    var talk = server.tryPost("/say", "{'as':'alice','room':'general','text':'anyone?'}");
    assertThat(talk.statusCode()).isEqualTo(409);
    server.does("/say", "{'as':'alice','room':'general','text':'/incident reopen'}");
    assertThat(server.door.lastHeard()).isEqualTo(new Saying.Typed("/incident reopen"));
  }

  @Test
  void aButtonOfAMessageSaysItsLine() {
    var id = postCard();
    assertThat(general().get(0).path("buttons").get(0).path("label").asText()).isEqualTo("Join");
    press("bob", id, "/incident join INC-7");
    assertThat(server.door.lastHeard()).isEqualTo(new Saying.Pressed("/incident join INC-7"));
  }

  @Test
  void aButtonOfAReplyWorksForTheOneWhoGotIt() {
    server.door.answers(_ -> new Reply.Whisper(card()));
    var answer = server.post("/say", "{'as':'bob','room':'general','text':'/incident'}");
    var id = answer.path("replies").get(0).path("id").asText();
    press("bob", id, "/incident join INC-7");
    assertThat(server.door.lastHeard()).isEqualTo(new Saying.Pressed("/incident join INC-7"));
    assertThat(server.door.heard().getLast().room())
        .contains(server.rooms.named("general").orElseThrow().id());
    assertThat(server.tryPost("/press", pressing("alice", id, "x")).statusCode()).isEqualTo(404);
  }

  @Test
  void aButtonThatTheMessageDoesNotHaveCannotBePressed() {
    var id = postCard();
    var answer = server.tryPost("/press", pressing("bob", id, "/incident cancel INC-7"));
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("That button is gone");
    assertThat(server.door.heard()).isEmpty();
  }

  @Test
  void aFormIsShownAndHandedIn() {
    var form =
        new Form(
            "/incident declare",
            "Declare",
            "Go",
            List.of(
                Field.line("title", "Title", "a few words").needed().refused("is empty"),
                Field.choice("severity", "How bad", "", List.of(new Field.Option("3", "SEV3", "")))
                    .filled("3")));
    server.door.answers(_ -> new Reply.Open(form));
    var shown =
        server
            .post("/say", "{'as':'alice','room':'general','text':'/incident declare'}")
            .path("form");
    assertThat(shown.path("line").asText()).isEqualTo("/incident declare");
    assertThat(shown.path("fields").get(0).path("problem").asText()).isEqualTo("is empty");
    assertThat(shown.path("fields").get(0).path("needed").asBoolean()).isTrue();
    assertThat(shown.path("fields").get(1).path("needed").asBoolean()).isFalse();
    assertThat(shown.path("fields").get(1).path("input").asText()).isEqualTo("choice");
    assertThat(shown.path("fields").get(1).path("value").asText()).isEqualTo("3");
    server.does("/submit", "{'as':'alice','form':'/incident declare','values':{'title':'down'}}");
    assertThat(server.door.lastHeard())
        .isEqualTo(new Saying.Submitted("/incident declare", Map.of("title", "down")));
  }

  @Test
  void aPushpinMarksAMessageForTheTimelineAndTakesItBack() {
    var id = say("alice", "pool is exhausted");
    react("/react", "bob", id, ":pushpin:");
    assertThat(server.door.lastHeard())
        .isEqualTo(new Saying.Marked(messageId(), ALICE, "pool is exhausted", NOW));
    react("/unreact", "bob", id, "pushpin");
    assertThat(server.door.lastHeard()).isEqualTo(new Saying.Unmarked(messageId()));
    assertThat(general().get(0).path("reactions")).isEmpty();
  }

  @Test
  void aMessageIsTakenBackWhenTheLastPushpinIsGone() {
    var id = say("alice", "pool is exhausted");
    react("/react", "bob", id, "pushpin");
    react("/react", "alice", id, "pushpin");
    react("/unreact", "bob", id, "pushpin");
    assertThat(server.door.lastHeard()).isInstanceOf(Saying.Marked.class);
    react("/unreact", "alice", id, "pushpin");
    assertThat(server.door.lastHeard()).isEqualTo(new Saying.Unmarked(messageId()));
  }

  @Test
  void anyOtherReactionIsOnlyShown() {
    var id = say("alice", "fixed");
    react("/react", "bob", id, "tada");
    react("/react", "bob", id, "tada");
    assertThat(general().get(0).path("reactions").toString())
        .isEqualTo("[{\"emoji\":\"tada\",\"by\":[\"bob\"]}]");
    assertThat(server.door.heard()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"::", "two words", "Pushpin", "<b>", "\uD83D\uDCCC"})
  void aReactionIsTheShortNameOfAnEmoji(String emoji) {
    var id = say("alice", "fixed");
    var reacting = "{'as':'bob','message':'%s','emoji':'%s'}".formatted(id, emoji);
    assertThat(server.tryPost("/react", reacting).statusCode()).isEqualTo(400);
    assertThat(server.tryPost("/react", reacting).body()).contains("pushpin or +1");
    assertThat(general().get(0).path("reactions")).isEmpty();
  }

  @Test
  void aShortNameIsShort() {
    var id = say("alice", "fixed");
    react("/react", "bob", id, "x".repeat(64));
    var reacting = "{'as':'bob','message':'%s','emoji':'%s'}".formatted(id, "x".repeat(65));
    assertThat(server.tryPost("/react", reacting).statusCode()).isEqualTo(400);
  }

  @Test
  void aMessageThatIsNotThereCannotBeReactedTo() {
    var answer = server.tryPost("/react", "{'as':'bob','message':'room-1/nope','emoji':'tada'}");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("There is no such message.");
  }

  private String say(String who, String text) {
    var body = "{'as':'%s','room':'general','text':'%s'}".formatted(who, text);
    return server.post("/say", body).path("message").asText();
  }

  private void press(String who, String message, String button) {
    server.does("/press", pressing(who, message, button));
  }

  private static String pressing(String who, String message, String button) {
    return "{'as':'%s','message':'%s','button':'%s'}".formatted(who, message, button);
  }

  private void react(String path, String who, String message, String emoji) {
    server.does(path, "{'as':'%s','message':'%s','emoji':'%s'}".formatted(who, message, emoji));
  }

  private String postCard() {
    var room = server.rooms.named("general").orElseThrow().id();
    var _ = server.chat().deliver(Delivery.first(new CallId("card"), new Call.Post(room, card())));
    return general().get(0).path("id").asText();
  }

  private static Message card() {
    return Message.of("INC-7").offering(Button.of("Join", "/incident join INC-7"));
  }

  private MessageId messageId() {
    return server
        .rooms
        .messages(server.rooms.named("general").orElseThrow().id(), Optional.empty(), 1)
        .getFirst()
        .id();
  }

  private JsonNode general() {
    return server.get("/sandbox/api/rooms/general/messages?as=alice");
  }
}
