package dev.muster.adapter.slack;

import com.slack.api.model.User;
import dev.muster.person.People;
import dev.muster.person.Person;
import dev.muster.person.PersonId;
import dev.muster.workspace.WorkspaceId;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
  private static final String ROBOT = "USLACKBOT";

  private final WorkspaceId workspace;
  private volatile Map<PersonId, Known> known = Map.of();

  SlackPeople(WorkspaceId workspace) {
    this.workspace = workspace;
  }

  private record Known(Person person, boolean isHere) {}

  @Override
  public Optional<Person> find(PersonId id) {
    return Optional.ofNullable(known.get(id)).map(Known::person);
  }

  @Override
  public Optional<Person> named(WorkspaceId where, String handle) {
    var wanted = handle.toLowerCase(Locale.ROOT);
    return here(where)
        .filter(person -> person.handle().toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }

  @Override
  public List<Person> in(WorkspaceId where) {
    return here(where).sorted(Comparator.comparing(Person::handle)).toList();
  }

  private Stream<Person> here(WorkspaceId where) {
    return where.equals(workspace)
        ? known.values().stream().filter(Known::isHere).map(Known::person)
        : Stream.empty();
  }

  /// What somebody is called, for words that notify nobody.
  String name(PersonId id) {
    return find(id).map(Person::name).orElse(id.value());
  }

  /// Asks for everybody. If Slack does not answer, everybody stays as they were.
  ///
  /// @return whether it did
  boolean refresh(WebApi api) {
    var all = new ArrayList<User>();
    Optional<String> cursor = Optional.of("");
    while (cursor.isPresent()) {
      var from = cursor.get();
      if (!(api.ask(slack -> slack.usersList(r -> r.limit(A_PAGE).cursor(from)))
          instanceof Answer.Ok<?>(com.slack.api.methods.response.users.UsersListResponse page))) {
        LOG.warn("Slack does not say who is here; {} people are known", known.size());
        return false;
      }
      all.addAll(page.getMembers());
      cursor = next(page.getResponseMetadata().getNextCursor());
    }
    var everybody = new HashMap<PersonId, Known>();
    all.forEach(user -> learn(everybody, user));
    known = Map.copyOf(everybody);
    return true;
  }

  private static Optional<String> next(@Nullable String cursor) {
    return Optional.ofNullable(cursor).filter(one -> !one.isEmpty());
  }

  /// Somebody joined, or is called differently now, or left.
  synchronized void learn(User user) {
    var everybody = new HashMap<>(known);
    learn(everybody, user);
    known = Map.copyOf(everybody);
  }

  private void learn(Map<PersonId, Known> everybody, User user) {
    var id = new PersonId(workspace, user.getId());
    boolean isPerson = !user.isBot() && !user.getId().equals(ROBOT);
    everybody.put(
        id, new Known(person(id, user), isPerson && !user.isDeleted() && !user.isStranger()));
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
