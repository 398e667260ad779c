package dev.muster.adapter.slack;

import com.slack.api.methods.response.chat.ChatPostEphemeralResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import dev.muster.person.PersonId;
import dev.muster.reply.Message;
import dev.muster.workspace.RoomId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Gives an answer to the one who asked, and to nobody else: by the address that came with the
/// question, else where they stand, else in the direct conversation.
///
/// Answers are no effects. What was decided is stored before one is given, and one that Slack does
/// not take for long is gone with a warning: whoever misses it asks again.
final class Answering {
  private static final Logger LOG = LoggerFactory.getLogger(Answering.class);
  private static final int TRIES = 3;
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final WebApi api;
  private final Renderer renderer;
  private final Directs directs;
  private final Uploads uploads;

  Answering(WebApi api, Renderer renderer, Directs directs) {
    this.api = api;
    this.renderer = renderer;
    this.directs = directs;
    this.uploads = new Uploads(api, directs);
  }

  /// One way to say a page to somebody.
  private interface Way {
    Answer<?> say(Page page);
  }

  /// An answer as Slack takes it, at least one page.
  List<Page> pages(Message message) {
    var files = message.documents();
    return renderer.pages(files.isEmpty() ? message : message.plus(Phrases.filesFollow(files)));
  }

  void answer(Asker asker, Message message) {
    say(asker, pages(message));
    handOver(asker, message);
  }

  /// Hands over the files of an answer whose words are there already.
  void handOver(Asker asker, Message message) {
    for (var file : message.documents()) {
      uploads
          .send(asker.who(), file)
          .ifPresent(why -> say(asker, pages(Phrases.fileMissing(file.name(), why))));
    }
  }

  /// A way that failed once is not tried again: an address is used up, a room was left.
  void say(Asker asker, List<Page> pages) {
    int said = 0;
    for (var way : ways(asker)) {
      while (said < pages.size() && isSaid(way, pages.get(said))) {
        said++;
      }
    }
    if (said < pages.size()) {
      LOG.warn("{} got no answer, or only a part of it", asker.who().value());
    }
  }

  private List<Way> ways(Asker asker) {
    var ways = new ArrayList<Way>();
    asker.address().ifPresent(address -> ways.add(page -> api.respond(address, page)));
    switch (asker.spot()) {
      case Spot.InRoom(var room, var thread) ->
          ways.add(page -> aside(asker.who(), room, thread, page));
      case Spot.AtModal(_, var from) ->
          from.ifPresent(
              room -> ways.add(page -> aside(asker.who(), room, Optional.empty(), page)));
      case Spot.InPrivate(var room, var thread) -> ways.add(page -> post(room, thread, page));
      case Spot.Nowhere() -> {}
    }
    ways.add(page -> directs.with(asker.who()).flatMap(room -> post(room, Optional.empty(), page)));
    return ways;
  }

  private boolean isSaid(Way way, Page page) {
    for (int tries = 1; tries <= TRIES; tries++) {
      switch (way.say(page)) {
        case Answer.Ok<?> _ -> {
          return true;
        }
        case Answer.No<?>(var error, _) -> {
          LOG.debug("an answer has to take another way: {}", error);
          return false;
        }
        case Answer.Unclear<?>(var why) -> {
          LOG.debug("an answer may not have arrived: {}", why);
          return false;
        }
        case Answer.Later<?>(var pause, _) -> rest(pause);
      }
    }
    return false;
  }

  private static void rest(Duration pause) {
    try {
      Thread.sleep(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private Answer<ChatPostEphemeralResponse> aside(
      PersonId who, RoomId room, Optional<String> thread, Page page) {
    return api.ask(slack ->
        slack.chatPostEphemeral(r ->
            r.channel(room.value())
                .user(who.value())
                .threadTs(thread.orElse(null))
                .text(page.text())
                .blocks(page.blocks())));
  }

  private Answer<ChatPostMessageResponse> post(RoomId room, Optional<String> thread, Page page) {
    return api.ask(slack ->
        slack.chatPostMessage(r ->
            r.channel(room.value())
                .threadTs(thread.orElse(null))
                .text(page.text())
                .blocks(page.blocks())
                .unfurlLinks(false)
                .unfurlMedia(false)));
  }
}
