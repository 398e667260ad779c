package dev.muster.adapter.slack;

import com.slack.api.methods.response.conversations.ConversationsMembersResponse;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import com.slack.api.model.event.MemberLeftChannelEvent;
import dev.muster.happening.Company;
import dev.muster.happening.Happening;
import dev.muster.person.PersonId;
import dev.muster.workspace.RoomId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Who sits in a room, and who came or went without Muster.
///
/// Slack tells of it late and in any order, also of what Muster did itself: so where it matters, we
/// look who is there now.
///
/// @param self Slack's id of Muster itself
record Attendance(Introductions names, Supplier<String> self) {
  private static final String PUBLIC = "C";
  private static final int A_PAGE = 200;

  /// Slack gives no reason to wait: what it tells us is true soon enough.
  private static final int PATIENCE = 0;

  Optional<Happening> joined(MemberJoinedChannelEvent event) {
    var room = names.room(event.getChannel());
    if (isSelf(event.getUser())) {
      return Optional.of(new Happening.Opened(room));
    }
    var inviter = Optional.ofNullable(event.getInviter()).filter(who -> !who.isEmpty());
    boolean isWorthIt = inviter.filter(this::isSelf).isEmpty();
    return isWorthIt && !isOtherwise(event.getChannelType(), room, event.getUser(), true)
        ? entered(room, names.person(event.getUser()), inviter.map(names::person))
        : Optional.empty();
  }

  /// A public room Muster enters again by itself.
  Optional<Happening> left(MemberLeftChannelEvent event) {
    var room = names.room(event.getChannel());
    if (isSelf(event.getUser())) {
      return PUBLIC.equals(event.getChannelType())
          ? Optional.empty()
          : Optional.of(new Happening.Lost(room));
    }
    return isOtherwise(event.getChannelType(), room, event.getUser(), false)
        ? Optional.empty()
        : departed(room, names.person(event.getUser()));
  }

  private boolean isSelf(String user) {
    return user.equals(self.get());
  }

  /// Whether it was so, and is no more.
  private boolean isOtherwise(String channelType, RoomId room, String user, boolean isThere) {
    return !PUBLIC.equals(channelType)
        && in(room) instanceof Answer.Ok<Set<String>>(var here)
        && here.contains(user) != isThere;
  }

  /// What follows from who is there, against who should be.
  Answer<List<Happening>> look(Company company) {
    return in(company.room()).map(here -> strays(company, here));
  }

  private List<Happening> strays(Company company, Set<String> here) {
    var room = company.room();
    var away =
        company.members().stream()
            .filter(person -> person.workspace().equals(names.workspace()))
            .filter(person -> !company.expected().contains(person))
            .filter(person -> !here.contains(person.value()))
            .flatMap(person -> departed(room, person).stream());
    var added =
        here.stream()
            .filter(user -> !isSelf(user))
            .map(names::person)
            .filter(person -> !company.members().contains(person))
            .flatMap(person -> entered(room, person, Optional.empty()).stream());
    return Stream.concat(away, added).toList();
  }

  private Optional<Happening> entered(RoomId room, PersonId person, Optional<PersonId> by) {
    return membership(person)
        .flatMap(membership ->
            switch (membership) {
              case MEMBER -> Optional.of(new Happening.Entered(room, person, by));
              case GUEST, STRANGER, ROBOT -> Optional.of(new Happening.Overlooked(room, person));
              case GONE -> Optional.empty();
            });
  }

  /// Whoever was deactivated is out of every room, and may come back.
  private Optional<Happening> departed(RoomId room, PersonId person) {
    return membership(person).filter(Membership.GONE::equals).isPresent()
        ? Optional.empty()
        : Optional.of(new Happening.Departed(room, person));
  }

  private Optional<Membership> membership(PersonId person) {
    names.people().meet(person, names.api());
    return names.people().membership(person);
  }

  private Answer<Set<String>> in(RoomId room) {
    var here = new LinkedHashSet<String>();
    var all =
        new Listing<ConversationsMembersResponse>(
            cursor -> page(room, cursor),
            page -> Listing.cursor(page.getResponseMetadata()),
            PATIENCE);
    return all.<Set<String>>find(
            page -> {
              here.addAll(page.getMembers());
              return Optional.empty();
            })
        .map(_ -> here);
  }

  private Answer<ConversationsMembersResponse> page(RoomId room, String cursor) {
    return names
        .api()
        .ask(slack ->
            slack.conversationsMembers(r -> r.channel(room.value()).limit(A_PAGE).cursor(cursor)));
  }
}
