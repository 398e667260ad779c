package dev.muster.adapter.slack;

import com.slack.api.methods.response.users.UsersConversationsResponse;
import com.slack.api.model.Conversation;
import com.slack.api.model.ConversationType;
import dev.muster.chat.Call;
import dev.muster.chat.Delivery;
import dev.muster.chat.Receipt;
import dev.muster.workspace.RoomId;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Opens rooms so that none is opened twice. Slack takes no key for that, so a room in doubt is
/// looked for among the rooms Muster is in: it is ours if Muster made it under one of the names it
/// tries, and nothing in it speaks of another incident.
///
/// The mark stands in the room's purpose, which people see as its description: alone at first, then
/// at the beginning of a sentence.
final class Rooms {
  private static final int NAME = 80;
  private static final int A_PAGE = 999;

  private final Line slack;
  private final Supplier<String> self;

  /// @param self Slack's id of Muster itself
  Rooms(Line slack, Supplier<String> self) {
    this.slack = slack;
    this.self = self;
  }

  Receipt open(Call.OpenRoom wanted, Delivery delivery) {
    if (delivery.maybeDone() && self.get().isEmpty()) {
      return new Receipt.TryLater(Duration.ZERO, "Slack has not said yet which rooms are ours");
    }
    return delivery.maybeDone()
        ? find(wanted)
            .then(found ->
                found
                    .map(room -> mark(wanted, room))
                    .orElseGet(() -> create(wanted, names(wanted))))
        : create(wanted, names(wanted));
  }

  /// Under the first of these names that is free.
  private Receipt create(Call.OpenRoom wanted, List<String> names) {
    if (names.isEmpty()) {
      return new Receipt.Refused("other rooms have the names for " + wanted.mark());
    }
    return slack
        .ask(
            Method.OPEN_ROOM,
            api ->
                api.conversationsCreate(
                    r -> r.name(names.getFirst()).isPrivate(wanted.isPrivate())))
        .then(
            made -> mark(wanted, made.getChannel().getId()),
            no ->
                no.error().equals("name_taken") || no.error().startsWith("invalid_name")
                    ? create(wanted, names.subList(1, names.size()))
                    : Refusals.of(no.error(), no.needed()));
  }

  /// A room without its mark is still ours; the topic comes next and names the incident too. Where
  /// only the mark has to wait, the room is there all the same and must be found by the next try.
  private Receipt mark(Call.OpenRoom wanted, String channel) {
    var receipt =
        slack
            .ask(
                Method.SET_PURPOSE,
                api -> api.conversationsSetPurpose(r -> r.channel(channel).purpose(wanted.mark())))
            .then(_ -> opened(wanted, channel), _ -> opened(wanted, channel));
    return receipt instanceof Receipt.TryLater(_, var why) ? new Receipt.Unclear(why) : receipt;
  }

  private static Receipt opened(Call.OpenRoom wanted, String channel) {
    return new Receipt.Opened(new RoomId(wanted.workspace(), channel));
  }

  private Answer<Optional<String>> find(Call.OpenRoom wanted) {
    return new Listing<UsersConversationsResponse>(
            cursor -> ourRooms(wanted, cursor),
            page -> Listing.cursor(page.getResponseMetadata()),
            0)
        .find(page -> page.getChannels().stream().filter(room -> isOurs(room, wanted)).findFirst())
        .map(ours -> ours.map(Conversation::getId));
  }

  private Answer<UsersConversationsResponse> ourRooms(Call.OpenRoom wanted, String cursor) {
    var kind =
        wanted.isPrivate() ? ConversationType.PRIVATE_CHANNEL : ConversationType.PUBLIC_CHANNEL;
    return slack.ask(
        Method.OUR_ROOMS,
        api ->
            api.usersConversations(
                r -> r.types(List.of(kind)).excludeArchived(true).limit(A_PAGE).cursor(cursor)));
  }

  private boolean isOurs(Conversation room, Call.OpenRoom wanted) {
    var purpose = room.getPurpose() == null ? "" : room.getPurpose().getValue();
    return self.get().equals(room.getCreator())
        && names(wanted).contains(room.getName())
        && (purpose.isEmpty() || isMarked(purpose, wanted.mark()));
  }

  /// `INC-7` is not at the beginning of `INC-77`.
  private static boolean isMarked(String purpose, String mark) {
    return purpose.equals(mark) || purpose.startsWith(mark + ",");
  }

  /// The one that was asked for; with the incident's number; and the number alone, should Slack not
  /// take the words.
  private static List<String> names(Call.OpenRoom wanted) {
    return Stream.of(
            cut(wanted.name(), ""),
            cut(wanted.name(), "-" + wanted.mark().replaceAll("\\D", "")),
            wanted.mark().toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }

  private static String cut(String name, String end) {
    int most = NAME - end.length();
    return (name.length() > most ? name.substring(0, most) : name) + end;
  }
}
