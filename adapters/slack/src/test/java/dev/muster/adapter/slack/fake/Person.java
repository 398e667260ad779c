package dev.muster.adapter.slack.fake;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Somebody at Slack's own client: what they do, and what they see.
public final class Person {
  private final User user;
  private final Gestures gestures;

  Person(User user, Gestures gestures) {
    this.user = user;
    this.gestures = gestures;
  }

  public User user() {
    return user;
  }

  public String id() {
    return user.id();
  }

  public String handle() {
    return user.handle();
  }

  private Workspace workspace() {
    return gestures.workspace();
  }

  private Eyes eyes() {
    return gestures.eyes(user);
  }

  /// A command when it begins with a slash, otherwise a message. `@bob` and `#room` are what they
  /// are in Slack's client.
  public Sight types(String words, Channel in) {
    mustBeAbleToWrite(in);
    return words.startsWith("/")
        ? gestures.command(user, words.strip(), in, false)
        : gestures.say(user, words, in, Optional.empty());
  }

  /// In the thread of a message.
  public Sight replies(String words, SeenMessage to) {
    var channel = channel(to);
    mustBeAbleToWrite(channel);
    return words.startsWith("/")
        ? gestures.command(user, words.strip(), channel, true)
        : gestures.say(user, words, channel, Optional.of(to.thread().orElse(to.ts())));
  }

  private void mustBeAbleToWrite(Channel channel) {
    mustBeHere();
    if (!channel.has(user.id()) || channel.isArchived() || channel.isDeleted()) {
      throw new AssertionError("%s cannot write in #%s".formatted(user.handle(), channel.name()));
    }
  }

  private void mustBeHere() {
    if (user.isDeactivated()) {
      throw new AssertionError(user.handle() + " is not here any more");
    }
  }

  /// To the app, in private.
  public Sight writesToApp(String words) {
    return types(words, appMessages());
  }

  /// Their conversation with the app.
  public Channel appMessages() {
    return gestures.direct(user);
  }

  public Sight edits(SeenMessage message, String words) {
    return gestures.edit(user, channel(message), standing(message), words);
  }

  public Sight deletes(SeenMessage message) {
    return gestures.act(user, () -> gestures.acts().delete(channel(message), standing(message)));
  }

  /// By what stands on it. A question whether they are sure is answered with yes.
  public Sight presses(String button, SeenMessage on) {
    mustBeHere();
    return gestures.pressInMessage(user, standing(on), on.control(button), Optional.empty());
  }

  public Sight chooses(String option, String in, SeenMessage on) {
    mustBeHere();
    return gestures.pressInMessage(user, standing(on), on.control(in), Optional.of(option));
  }

  /// In the modal that is open, or on the Home tab.
  public Sight presses(String button) {
    return gestures.pressInView(user, view(), control(button), Optional.empty());
  }

  /// Fills in or chooses, in the modal that is open; by label, action or block. Of several, with
  /// commas between them; people and channels by their ids.
  public Sight fills(String what, String with) {
    return gestures.pressInView(user, view(), control(what), Optional.of(with));
  }

  private Control control(String called) {
    return eyes().seen(view(), Map.of()).control(called);
  }

  private View view() {
    mustBeHere();
    return eyes()
        .top()
        .or(() -> eyes().home())
        .orElseThrow(() -> new AssertionError(user.handle() + " has no view open"));
  }

  private View modalInFront() {
    mustBeHere();
    return eyes().top().orElseThrow(() -> new AssertionError(user.handle() + " has no modal open"));
  }

  /// What the app offers for what is typed into a select that asks it, by label.
  public Map<String, String> looksUp(String words, String in) {
    return gestures.lookUp(user, view(), control(in), words);
  }

  public Sight submits() {
    return gestures.submit(user, modalInFront());
  }

  /// Fills in some of it, leaves the rest as it is, and hands it in.
  public Sight submits(Map<String, String> values) {
    values.forEach((what, with) -> {
      var _ = fills(what, with);
    });
    return submits();
  }

  public Sight closes() {
    return gestures.close(user, modalInFront());
  }

  /// The modal in front of them.
  public Optional<SeenView> modal() {
    return eyes().top().map(view -> eyes().seen(view, Map.of()));
  }

  /// From the menu of a message.
  public Sight usesShortcut(String name, SeenMessage on) {
    return gestures.messageShortcut(user, name, channel(on), standing(on));
  }

  public Sight usesShortcut(String name) {
    return gestures.globalShortcut(user, name);
  }

  /// By the name of the emoji, without colons.
  public Sight reacts(String emoji, SeenMessage to) {
    return gestures.act(
        user,
        () -> {
          if (!standing(to).isReactedToBy(user.id(), emoji)) {
            gestures.acts().react(channel(to), standing(to), user.id(), emoji);
          }
        });
  }

  public Sight unreacts(String emoji, SeenMessage to) {
    return gestures.act(
        user,
        () -> {
          if (standing(to).isReactedToBy(user.id(), emoji)) {
            gestures.acts().unreact(channel(to), standing(to), user.id(), emoji);
          }
        });
  }

  public Sight pins(SeenMessage message) {
    return gestures.act(
        user, () -> gestures.acts().pin(channel(message), standing(message), user.id()));
  }

  public Sight unpins(SeenMessage message) {
    return gestures.act(
        user, () -> gestures.acts().unpin(channel(message), standing(message), user.id()));
  }

  public Sight opensHome() {
    return gestures.openHome(user, appMessages());
  }

  public Channel creates(String name) {
    return gestures.acts().create(name, false, user.id());
  }

  public Channel createsPrivate(String name) {
    return gestures.acts().create(name, true, user.id());
  }

  public Sight joins(Channel channel) {
    return gestures.act(user, () -> gestures.acts().join(channel, user.id(), Optional.empty()));
  }

  public Sight leaves(Channel channel) {
    return gestures.act(user, () -> gestures.acts().leave(channel, user.id()));
  }

  /// Somebody, or the app.
  public Sight invites(User other, Channel to) {
    return gestures.act(user, () -> gestures.acts().join(to, other.id(), Optional.of(user.id())));
  }

  public Sight removes(User other, Channel from) {
    return gestures.act(user, () -> gestures.acts().leave(from, other.id()));
  }

  public Sight renames(Channel channel, String name) {
    return gestures.act(user, () -> gestures.acts().rename(channel, name, user.id()));
  }

  public Sight setsTopic(Channel channel, String topic) {
    return gestures.act(user, () -> gestures.acts().setTopic(channel, topic, user.id()));
  }

  public Sight archives(Channel channel) {
    return gestures.act(user, () -> gestures.acts().archive(channel, user.id()));
  }

  public Sight unarchives(Channel channel) {
    return gestures.act(user, () -> gestures.acts().unarchive(channel, user.id()));
  }

  public Sight deletes(Channel channel) {
    return gestures.act(user, () -> gestures.acts().delete(channel, user.id()));
  }

  /// There is no event for it.
  public Sight makesPrivate(Channel channel) {
    return gestures.act(user, () -> channel.become(Kind.PRIVATE));
  }

  /// Only administrators may post from here on.
  public Sight restricts(Channel channel) {
    return gestures.act(user, () -> channel.restrict(true));
  }

  public void isDeactivated() {
    var _ =
        gestures.act(
            user,
            () -> {
              user.deactivate(true);
              gestures.acts().tellOf(user);
            });
  }

  public void isBack() {
    var _ =
        gestures.act(
            user,
            () -> {
              user.deactivate(false);
              gestures.acts().tellOf(user);
            });
  }

  public void isNowCalled(String handle, String displayName) {
    var _ =
        gestures.act(
            user,
            () -> {
              user.isCalled(handle, displayName);
              gestures.acts().tellOf(user);
            });
  }

  public void movesTo(ZoneId zone) {
    var _ =
        gestures.act(
            user,
            () -> {
              user.movesTo(zone);
              gestures.acts().tellOf(user);
            });
  }

  /// Archived ones too.
  public List<Channel> channels() {
    return workspace().channels().stream()
        .filter(channel -> !channel.kind().isDirect())
        .filter(eyes()::sees)
        .toList();
  }

  public boolean sees(String channelName) {
    return channels().stream().anyMatch(channel -> channel.name().equals(channelName));
  }

  /// Everything they see there, threads included, oldest first.
  public List<SeenMessage> reads(Channel channel) {
    return eyes().messages(channel);
  }

  /// The newest with this in it.
  public SeenMessage message(String part, Channel in) {
    return reads(in).reversed().stream()
        .filter(message -> message.text().contains(part))
        .findFirst()
        .orElseThrow(() -> new AssertionError("%s sees no \"%s\"".formatted(user.handle(), part)));
  }

  /// The message itself, to look at what nobody sees.
  public Message standing(SeenMessage seen) {
    return channel(seen)
        .message(seen.ts())
        .orElseThrow(() -> new AssertionError("there never was such a message"));
  }

  private Channel channel(SeenMessage seen) {
    return workspace()
        .findChannel(seen.channel())
        .orElseThrow(() -> new AssertionError("the channel is not there any more"));
  }
}
