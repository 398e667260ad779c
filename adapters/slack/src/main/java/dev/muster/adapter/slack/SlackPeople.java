package dev.muster.adapter.slack;

import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.methods.response.users.UsersListResponse;
import com.slack.api.model.User;
import dev.muster.person.People;
import dev.muster.person.Person;
import dev.muster.person.PersonId;
import dev.muster.person.Unfit;
import dev.muster.workspace.WorkspaceId;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The people of a Slack workspace, as Slack last told us: all of them when we connect and every
/// hour, one of them whenever they change.
///
/// A handle is Slack's user name, which has no spaces and is nobody else's. Whoever was deactivated
/// is still found by id, for old incidents speak of them, but can be given nothing any more.
final class SlackPeople implements People {
  private static final Logger LOG = LoggerFactory.getLogger(SlackPeople.class);
  private static final int A_PAGE = 200;

  /// How often Slack may ask for a pause before we give up for now.
  private static final int PATIENCE = 10;

  private static final String ROBOT = "USLACKBOT";

  private final WorkspaceId workspace;
  private final Supplier<String> team;
  private volatile Map<PersonId, Known> known = Map.of();
  private volatile boolean isComplete;

  /// @param team Slack's id of our workspace; empty while we do not know it
  SlackPeople(WorkspaceId workspace, Supplier<String> team) {
    this.workspace = workspace;
    this.team = team;
  }

  private record Known(Person person, Membership membership) {}

  @Override
  public Optional<Person> find(PersonId id) {
    return Optional.ofNullable(known.get(id)).map(Known::person);
  }

  @Override
  public Optional<Person> named(WorkspaceId where, String handle) {
    return here(where).filter(person -> person.handle().equalsIgnoreCase(handle)).findFirst();
  }

  @Override
  public Unfit unfit(WorkspaceId where, String handle) {
    return known.values().stream()
        .filter(each -> each.person().handle().equalsIgnoreCase(handle))
        .map(each -> unfit(each.membership()))
        .findFirst()
        .orElse(Unfit.UNKNOWN);
  }

  private static Unfit unfit(Membership membership) {
    return switch (membership) {
      case MEMBER -> Unfit.UNKNOWN;
      case GONE -> Unfit.GONE;
      case GUEST -> Unfit.GUEST;
      case STRANGER -> Unfit.OUTSIDER;
      case ROBOT -> Unfit.ROBOT;
    };
  }

  @Override
  public boolean isKnown(WorkspaceId where) {
    return isComplete;
  }

  @Override
  public List<Person> in(WorkspaceId where) {
    return here(where).sorted(Comparator.comparing(Person::handle)).toList();
  }

  private Stream<Person> here(WorkspaceId where) {
    return where.equals(workspace)
        ? known.values().stream()
            .filter(each -> each.membership() == Membership.MEMBER)
            .map(Known::person)
        : Stream.empty();
  }

  /// What somebody is called, for words that notify nobody. Where two are called the same, with
  /// what is theirs alone.
  String name(PersonId id) {
    return find(id).map(this::name).orElse(id.value());
  }

  private String name(Person person) {
    return known.values().stream().map(Known::person).anyMatch(other -> isNamesake(person, other))
        ? "%s (%s)".formatted(person.name(), person.handle())
        : person.name();
  }

  private static boolean isNamesake(Person person, Person other) {
    return !person.id().equals(other.id()) && person.name().equalsIgnoreCase(other.name());
  }

  /// Who somebody is to this workspace, if we were told.
  Optional<Membership> membership(PersonId id) {
    return Optional.ofNullable(known.get(id)).map(Known::membership);
  }

  /// Asks who somebody is whom we do not know yet. If Slack does not say, they stay unknown.
  void meet(PersonId id, WebApi api) {
    if (!known.containsKey(id)
        && api.ask(slack -> slack.usersInfo(r -> r.user(id.value())))
            instanceof Answer.Ok<UsersInfoResponse>(var answer)) {
      learn(answer.getUser());
    }
  }

  /// Asks for everybody, with the pauses Slack asks for. If it does not answer, whoever was not
  /// named stays as they were.
  ///
  /// @return whether it did
  boolean refresh(WebApi api) {
    var everybody =
        new Listing<UsersListResponse>(
            cursor -> api.ask(slack -> slack.usersList(r -> r.limit(A_PAGE).cursor(cursor))),
            page -> Listing.cursor(page.getResponseMetadata()),
            PATIENCE);
    return switch (everybody.find(this::learn)) {
      case Answer.Ok<?> _ -> complete();
      case Answer.No<?>(var error, _) -> unanswered(error);
      case Answer.Later<?>(_, var why) -> unanswered(why);
      case Answer.Unclear<?>(var why) -> unanswered(why);
    };
  }

  /// Nobody is looked for: the whole list is read.
  private Optional<User> learn(UsersListResponse page) {
    learn(Optional.ofNullable(page.getMembers()).orElse(List.of()));
    return Optional.empty();
  }

  private boolean complete() {
    isComplete = true;
    return true;
  }

  private boolean unanswered(String why) {
    LOG.warn("Slack does not say who is here ({}); {} people are known", why, known.size());
    return false;
  }

  /// Somebody joined, or is called differently now, or left.
  void learn(User user) {
    learn(List.of(user));
  }

  private synchronized void learn(List<User> users) {
    var everybody = new HashMap<>(known);
    users.forEach(user -> learn(everybody, user));
    known = Map.copyOf(everybody);
  }

  private void learn(Map<PersonId, Known> everybody, User user) {
    var id = new PersonId(workspace, user.getId());
    everybody.put(id, new Known(person(id, user), membership(user)));
  }

  private Membership membership(User user) {
    if (user.isBot() || user.getId().equals(ROBOT)) {
      return Membership.ROBOT;
    }
    if (user.isStranger() || isOfAnotherTeam(user)) {
      return Membership.STRANGER;
    }
    if (user.isDeleted()) {
      return Membership.GONE;
    }
    return user.isRestricted() || user.isUltraRestricted() ? Membership.GUEST : Membership.MEMBER;
  }

  /// People of a grid are at home in several of its workspaces.
  private boolean isOfAnotherTeam(User user) {
    var ours = team.get();
    var grid = user.getEnterpriseUser();
    boolean isInGrid = grid != null && grid.getTeams() != null && grid.getTeams().contains(ours);
    return !ours.isEmpty()
        && user.getTeamId() != null
        && !user.getTeamId().equals(ours)
        && !isInGrid;
  }

  private static Person person(PersonId id, User user) {
    return new Person(id, user.getName(), name(user), zone(user.getTz()));
  }

  private static String name(User user) {
    var profile = user.getProfile();
    return Stream.of(
            profile == null ? null : profile.getDisplayName(),
            user.getRealName(),
            profile == null ? null : profile.getRealName(),
            user.getName())
        .filter(name -> name != null && !name.isBlank())
        .findFirst()
        .orElse(user.getId());
  }

  private static ZoneId zone(@Nullable String name) {
    try {
      return name == null ? ZoneOffset.UTC : ZoneId.of(name);
    } catch (DateTimeException _) {
      return ZoneOffset.UTC;
    }
  }
}
