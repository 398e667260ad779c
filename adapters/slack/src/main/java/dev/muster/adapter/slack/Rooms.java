package dev.muster.adapter.slack;

import com.slack.api.model.Conversation;
import com.slack.api.model.ConversationType;
import dev.muster.chat.Call;
import dev.muster.chat.Delivery;
import dev.muster.chat.Receipt;
import dev.muster.workspace.RoomId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// Opens rooms so that none is opened twice. Slack takes no key for that, so a room in doubt, or
/// one whose name is taken, is looked up by its name: it is ours if Muster made it and nothing in
/// it speaks of another incident.
///
/// The mark stands in the room's purpose, which people see as its description.
final class Rooms {
  private static final int NAME = 80;
  private static final int A_PAGE = 999;

  /// Enough for workspaces of thirty thousand channels.
  private static final int PAGES = 30;

  private final Line slack;
  private final Supplier<String> self;

  /// @param self Slack's id of Muster itself
  Rooms(Line slack, Supplier<String> self) {
    this.slack = slack;
    this.self = self;
  }

  Receipt open(Call.OpenRoom wanted, Delivery delivery) {
    return delivery.maybeDone()
        ? found(wanted, name(wanted), () -> create(wanted, name(wanted), second(wanted)))
        : create(wanted, name(wanted), second(wanted));
  }

  private Receipt create(Call.OpenRoom wanted, String name, Optional<String> next) {
    return slack
        .ask(
            Method.OPEN_ROOM,
            api -> api.conversationsCreate(r -> r.name(name).isPrivate(wanted.isPrivate())))
        .then(
            made -> mark(wanted, made.getChannel().getId()),
            no ->
                switch (no.error()) {
                  case "name_taken" -> found(wanted, name, () -> other(wanted, next));
                  case "invalid_name",
                      "invalid_name_specials",
                      "invalid_name_punctuation",
                      "invalid_name_required",
                      "invalid_name_maxlength" ->
                      other(
                          wanted,
                          Optional.of(wanted.mark().toLowerCase(Locale.ROOT))
                              .filter(plain -> !plain.equals(name)));
                  default -> Refusals.of(no.error(), no.needed());
                });
  }

  private Receipt other(Call.OpenRoom wanted, Optional<String> next) {
    return next.map(name -> create(wanted, name, Optional.empty()))
        .orElseGet(() -> new Receipt.Refused("other rooms have the names for " + wanted.mark()));
  }

  /// A room without its mark is still ours; the topic comes next and names the incident too.
  private Receipt mark(Call.OpenRoom wanted, String channel) {
    return slack
        .ask(
            Method.SET_TOPIC,
            api -> api.conversationsSetPurpose(r -> r.channel(channel).purpose(wanted.mark())))
        .then(_ -> opened(wanted, channel), _ -> opened(wanted, channel));
  }

  private static Receipt opened(Call.OpenRoom wanted, String channel) {
    return new Receipt.Opened(new RoomId(wanted.workspace(), channel));
  }

  private Receipt found(Call.OpenRoom wanted, String name, Supplier<Receipt> otherwise) {
    return look(wanted, name, null, PAGES, otherwise);
  }

  private Receipt look(
      Call.OpenRoom wanted,
      String name,
      @org.jspecify.annotations.Nullable String cursor,
      int left,
      Supplier<Receipt> otherwise) {
    return slack
        .ask(
            Method.LIST_ROOMS,
            api ->
                api.conversationsList(r ->
                    r.types(
                            List.of(
                                ConversationType.PUBLIC_CHANNEL, ConversationType.PRIVATE_CHANNEL))
                        .limit(A_PAGE)
                        .cursor(cursor)))
        .then(page -> {
          var ours =
              page.getChannels().stream()
                  .filter(
                      channel -> channel.getName().equals(name) && isOurs(channel, wanted.mark()))
                  .findFirst();
          if (ours.isPresent()) {
            return mark(wanted, ours.get().getId());
          }
          var next = page.getResponseMetadata().getNextCursor();
          return next == null || next.isEmpty() || left == 0
              ? otherwise.get()
              : look(wanted, name, next, left - 1, otherwise);
        });
  }

  private boolean isOurs(Conversation channel, String mark) {
    var purpose = channel.getPurpose() == null ? "" : channel.getPurpose().getValue();
    return self.get().equals(channel.getCreator())
        && !channel.isArchived()
        && (purpose.isEmpty() || purpose.equals(mark));
  }

  private static String name(Call.OpenRoom wanted) {
    return cut(wanted.name(), "");
  }

  private static Optional<String> second(Call.OpenRoom wanted) {
    return Optional.of(cut(wanted.name(), "-" + wanted.mark().replaceAll("\\D", "")));
  }

  private static String cut(String name, String end) {
    int most = NAME - end.length();
    return (name.length() > most ? name.substring(0, most) : name) + end;
  }
}
