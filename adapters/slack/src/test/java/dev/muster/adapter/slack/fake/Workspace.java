package dev.muster.adapter.slack.fake;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;

/// The workspace: who is in it, where they talk, what was said. It is only state; `Acts` change it.
public final class Workspace {
  public static final String GENERAL = "general";

  private static final String TEAM = "T0ACME0001";
  private static final String OTHER_TEAM = "T0OTHER001";

  private final InstantSource clock;
  private final Stamps stamps;
  private final Ids ids = new Ids();
  private final Grants grants;
  private final User bot;
  private final Turns turns = new Turns();
  private final Map<String, User> users = new ConcurrentSkipListMap<>();
  private final Map<String, Channel> channels = new ConcurrentSkipListMap<>();
  private final Map<String, UserGroup> groups = new ConcurrentSkipListMap<>();
  private final Map<String, UploadedFile> files = new ConcurrentSkipListMap<>();
  private final Screens screens = new Screens();
  private volatile boolean hasUserGroups = true;
  private volatile boolean mayCreateChannels = true;
  private volatile boolean keepsAppsInArchived;
  private volatile boolean showsMoments = true;

  Workspace(InstantSource clock, Installation installation) {
    this.clock = clock;
    this.stamps = new Stamps(clock);
    this.grants = new Grants(installation);
    this.bot = new User(ids.next("U"), TEAM, "muster", ZoneId.of("America/Los_Angeles"), true);
    users.put(bot.id(), bot);
    add(Kind.PUBLIC, GENERAL, bot.id()).becomeGeneral();
  }

  /// Somebody of this workspace. Everybody is in `#general`.
  public User addUser(String handle, ZoneId zone) {
    return turns.take(() -> {
      var user = add(new User(ids.next("U"), TEAM, handle, zone, false));
      channel(GENERAL).join(user.id());
      return user;
    });
  }

  /// Somebody of another workspace, met in a shared channel.
  public User addStranger(String handle, ZoneId zone) {
    return turns.take(() -> add(new User(ids.next("U"), OTHER_TEAM, handle, zone, false)));
  }

  /// Another app.
  User addRobot(String handle) {
    return add(new User(ids.next("U"), TEAM, handle, ZoneId.of("UTC"), true));
  }

  private User add(User user) {
    users.put(user.id(), user);
    return user;
  }

  /// A channel that somebody created before the story begins.
  public Channel addChannel(String name, User... members) {
    return addChannel(Kind.PUBLIC, name, members);
  }

  public Channel addPrivateChannel(String name, User... members) {
    return addChannel(Kind.PRIVATE, name, members);
  }

  private Channel addChannel(Kind kind, String name, User... members) {
    return turns.take(() -> {
      var creator = members.length == 0 ? bot.id() : members[0].id();
      var channel = add(kind, name, creator);
      for (var member : members) {
        channel.join(member.id());
      }
      return channel;
    });
  }

  Channel add(Kind kind, String name, String creator) {
    var letter = kind == Kind.DIRECT ? "D" : "C";
    var channel = new Channel(ids.next(letter), kind, name, creator, clock.instant());
    channels.put(channel.id(), channel);
    return channel;
  }

  /// The app becomes a member without anybody being told.
  public void lets(User user, Channel channel) {
    turns.take(() -> channel.join(user.id()));
  }

  public UserGroup addUserGroup(String handle, User... members) {
    return turns.take(() -> {
      var group = add(new UserGroup(ids.next("S"), handle, handle));
      group.hold(List.of(members).stream().map(User::id).toList());
      return group;
    });
  }

  UserGroup add(UserGroup group) {
    groups.put(group.id(), group);
    return group;
  }

  /// The free plan knows no user groups.
  public void goesFree() {
    hasUserGroups = false;
  }

  public boolean hasUserGroups() {
    return hasUserGroups;
  }

  /// An administrator says whether apps may create channels.
  public void letsCreateChannels(boolean allowed) {
    mayCreateChannels = allowed;
  }

  boolean mayCreateChannels() {
    return mayCreateChannels;
  }

  /// Slack takes apps out of channels that are archived, and therefore lets no app unarchive one:
  /// known since 2022 and not documented. From here on it does not.
  public void keepsAppsInArchived() {
    keepsAppsInArchived = true;
  }

  boolean losesAppsInArchived() {
    return !keepsAppsInArchived;
  }

  /// From here on everybody's client is too old to show a moment in a zone: they read the words
  /// that stand for it.
  public void hasOldClients() {
    showsMoments = false;
  }

  boolean showsMoments() {
    return showsMoments;
  }

  public String team() {
    return TEAM;
  }

  public String name() {
    return "Acme";
  }

  public String domain() {
    return "acme";
  }

  public User bot() {
    return bot;
  }

  public String botId() {
    return "B0MUSTER01";
  }

  public String appId() {
    return "A0MUSTER01";
  }

  public Grants grants() {
    return grants;
  }

  Screens screens() {
    return screens;
  }

  Turns turns() {
    return turns;
  }

  Instant now() {
    return clock.instant();
  }

  String stamp() {
    return stamps.next();
  }

  Ids ids() {
    return ids;
  }

  public List<User> users() {
    return List.copyOf(users.values());
  }

  public List<Channel> channels() {
    return channels.values().stream().filter(channel -> !channel.isDeleted()).toList();
  }

  public List<UserGroup> userGroups() {
    return List.copyOf(groups.values());
  }

  public Optional<User> findUser(String id) {
    return Optional.ofNullable(users.get(id));
  }

  public Optional<User> findHandle(String handle) {
    return users.values().stream().filter(user -> user.handle().equals(handle)).findFirst();
  }

  public Optional<Channel> findChannel(String id) {
    return Optional.ofNullable(channels.get(id)).filter(channel -> !channel.isDeleted());
  }

  /// By its name, without the `#`.
  public Optional<Channel> findNamed(String name) {
    return channels().stream()
        .filter(channel -> !channel.kind().isDirect() && channel.name().equals(name))
        .findFirst();
  }

  public Channel channel(String name) {
    return findNamed(name).orElseThrow(() -> new AssertionError("there is no #" + name));
  }

  /// The conversation of exactly these.
  Optional<Channel> findDirect(Kind kind, List<String> members) {
    return channels().stream()
        .filter(channel -> channel.kind() == kind)
        .filter(channel -> List.copyOf(new TreeSet<>(channel.members())).equals(members))
        .findFirst();
  }

  public Optional<UserGroup> findUserGroup(String id) {
    return Optional.ofNullable(groups.get(id));
  }

  Optional<UploadedFile> findFile(String id) {
    return Optional.ofNullable(files.get(id));
  }

  void keep(UploadedFile file) {
    files.put(file.id(), file);
  }

  boolean isStranger(User user) {
    return !user.team().equals(TEAM);
  }
}
