package dev.muster.adapter.slack;

import com.slack.api.methods.response.conversations.ConversationsInfoResponse;
import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.model.Conversation;
import dev.muster.adapter.slack.socket.Standing;
import dev.muster.happening.Company;
import dev.muster.happening.Happening;
import dev.muster.happening.Happenings;
import dev.muster.person.PersonId;
import dev.muster.workspace.RoomId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks at the rooms and people of open incidents after a time in which nothing may have been
/// heard: at the start, when the connection is back, and every hour. What is found is told as if it
/// had just happened.
final class Rounds {
  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
  private static final Duration USUAL = Duration.ofHours(1);

  /// So many rooms and so many people are looked at in one round, within what Slack allows in a
  /// minute.
  private static final int MOST = 40;

  private final Introductions names;
  private final Attendance attendance;
  private final WebApi api;
  private final Happenings happenings;
  private final InstantSource clock;
  private Optional<Round> last = Optional.empty();

  Rounds(Introductions names, Attendance attendance, Happenings happenings, InstantSource clock) {
    this.names = names;
    this.attendance = attendance;
    this.api = names.api();
    this.happenings = happenings;
    this.clock = clock;
  }

  /// @param connected since when the connection stood that was looked over
  private record Round(Instant at, Instant connected) {}

  /// Looks if it is time to.
  ///
  /// @return whether all that should have been seen by now was
  boolean make(Standing standing) {
    if (!standing.isConnected() || !isDue(standing)) {
      return standing.isConnected();
    }
    var round = new Round(clock.instant(), standing.since());
    if (look()) {
      last = Optional.of(round);
      return true;
    }
    return false;
  }

  /// A round of the future was made before the clock was set back.
  private boolean isDue(Standing standing) {
    var now = clock.instant();
    return last.filter(round -> round.connected().equals(standing.since()))
        .filter(round -> !round.at().isAfter(now) && round.at().plus(USUAL).isAfter(now))
        .isEmpty();
  }

  private boolean look() {
    var concern = happenings.concern(names.workspace());
    long unseen =
        concern.rooms().stream().limit(MOST).filter(room -> !isSeen(room)).count()
            + concern.people().stream().limit(MOST).filter(person -> !isSeen(person)).count()
            + concern.companies().stream().limit(MOST).filter(each -> !isSeen(each)).count();
    return unseen == 0;
  }

  private boolean isSeen(RoomId room) {
    return switch (api.ask(slack -> slack.conversationsInfo(r -> r.channel(room.value())))) {
      case Answer.Ok<ConversationsInfoResponse>(var answer) -> isTold(room, answer.getChannel());
      case Answer.No<ConversationsInfoResponse>(var error, _) ->
          error.equals("channel_not_found")
              ? tell(room.value(), new Happening.Lost(room))
              : isPassedOver(room.value(), error);
      case Answer.Later<ConversationsInfoResponse> _, Answer.Unclear<ConversationsInfoResponse> _ ->
          false;
    };
  }

  /// Slack tells nobody but whoever reads every message that a room was made private.
  private boolean isTold(RoomId room, Conversation channel) {
    boolean isTold =
        tell(
            room.value(),
            channel.isArchived() ? new Happening.Archived(room) : new Happening.Opened(room));
    return channel.isPrivate()
        ? tell(room.value() + "/private", new Happening.MadePrivate(room))
        : isTold;
  }

  private boolean isSeen(PersonId person) {
    return switch (api.ask(slack -> slack.usersInfo(r -> r.user(person.value())))) {
      case Answer.Ok<UsersInfoResponse>(var answer) -> {
        names.people().learn(answer.getUser());
        yield !answer.getUser().isDeleted() || tell(person.value(), new Happening.Gone(person));
      }
      case Answer.No<UsersInfoResponse>(var error, _) -> isPassedOver(person.value(), error);
      case Answer.Later<UsersInfoResponse> _, Answer.Unclear<UsersInfoResponse> _ -> false;
    };
  }

  private boolean isSeen(Company company) {
    var room = company.room().value();
    return switch (attendance.look(company)) {
      case Answer.Ok<List<Happening>>(var strays) -> {
        for (int each = 0; each < strays.size(); each++) {
          var _ = tell("%s/%d".formatted(room, each), strays.get(each));
        }
        yield true;
      }
      case Answer.No<List<Happening>>(var error, _) -> isPassedOver(room, error);
      case Answer.Later<List<Happening>> _, Answer.Unclear<List<Happening>> _ -> false;
    };
  }

  private static boolean isPassedOver(String what, String error) {
    LOG.warn("Slack does not let us look at {}: {}", what, error);
    return true;
  }

  private boolean tell(String about, Happening what) {
    happenings.happened("slack/look/%s/%d".formatted(about, clock.millis()), what);
    return true;
  }
}
