package dev.muster.adapter.slack.fake;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Somebody at Slack's own client: what they do, and what they see.
public final class Person extends Member {
  Person(User user, Hands hands) {
    super(user, hands);
  }

  private Workspace workspace() {
    return hands().workspace();
  }

  private Gestures gestures() {
    return hands().gestures();
  }

  private ViewGestures inViews() {
    return hands().inViews();
  }

  private Eyes eyes() {
    return hands().doing().eyes(user());
  }

  /// A command when it begins with a slash, otherwise a message. `@bob` and `#room` are what they
  /// are in Slack's client.
  public Sight types(String words, Channel in) {
    mustBeAbleToWrite(in);
    return words.startsWith("/")
        ? gestures().command(user(), words.strip(), in, false)
        : gestures().say(user(), words, in, Optional.empty());
  }

  /// In the thread of a message.
  public Sight replies(String words, SeenMessage to) {
    var channel = channel(to);
    mustBeAbleToWrite(channel);
    return words.startsWith("/")
        ? gestures().command(user(), words.strip(), channel, true)
        : gestures().say(user(), words, channel, Optional.of(to.thread().orElse(to.ts())));
  }

  private void mustBeAbleToWrite(Channel channel) {
    mustBeHere();
    if (!channel.has(user().id()) || channel.isArchived() || channel.isDeleted()) {
      throw new AssertionError("%s cannot write in #%s".formatted(user().handle(), channel.name()));
    }
  }

  private void mustBeHere() {
    if (user().isDeactivated()) {
      throw new AssertionError(user().handle() + " is not here any more");
    }
  }

  /// To the app, in private.
  public Sight writesToApp(String words) {
    return types(words, appMessages());
  }

  /// Their conversation with the app.
  public Channel appMessages() {
    return hands().direct(user());
  }

  public Sight edits(SeenMessage message, String words) {
    return gestures().edit(user(), channel(message), standing(message), words);
  }

  public Sight deletes(SeenMessage message) {
    return changing(() -> acts().delete(channel(message), standing(message)));
  }

  /// By what stands on it. A question whether they are sure is answered with yes.
  public Sight presses(String button, SeenMessage on) {
    mustBeHere();
    return gestures().press(user(), standing(on), on.control(button), Optional.empty());
  }

  public Sight chooses(String option, String in, SeenMessage on) {
    mustBeHere();
    return gestures().press(user(), standing(on), on.control(in), Optional.of(option));
  }

  /// In the modal that is open, or on the Home tab.
  public Sight presses(String button) {
    return inViews().press(user(), view(), control(button), Optional.empty());
  }

  /// Fills in or chooses, in the modal that is open; by label, action or block. Of several, with
  /// commas between them; people and channels by their ids.
  public Sight fills(String what, String with) {
    return inViews().press(user(), view(), control(what), Optional.of(with));
  }

  private Control control(String called) {
    return eyes().seen(view(), Map.of()).control(called);
  }

  private View view() {
    mustBeHere();
    return eyes()
        .top()
        .or(() -> eyes().home())
        .orElseThrow(() -> new AssertionError(user().handle() + " has no view open"));
  }

  private View modalInFront() {
    mustBeHere();
    return eyes()
        .top()
        .orElseThrow(() -> new AssertionError(user().handle() + " has no modal open"));
  }

  /// What the app offers for what is typed into a select that asks it, by label.
  public Map<String, String> looksUp(String words, String in) {
    return inViews().lookUp(user(), view(), control(in), words);
  }

  public Sight submits() {
    return inViews().submit(user(), modalInFront());
  }

  /// Fills in some of it, leaves the rest as it is, and hands it in.
  public Sight submits(Map<String, String> values) {
    values.forEach((what, with) -> {
      var _ = fills(what, with);
    });
    return submits();
  }

  public Sight closes() {
    return inViews().close(user(), modalInFront());
  }

  /// The modal in front of them.
  public Optional<SeenView> modal() {
    return eyes().top().map(view -> eyes().seen(view, Map.of()));
  }

  /// From the menu of a message.
  public Sight usesShortcut(String name, SeenMessage on) {
    return gestures().messageShortcut(user(), name, channel(on), standing(on));
  }

  public Sight usesShortcut(String name) {
    return gestures().globalShortcut(user(), name);
  }

  /// By the name of the emoji, without colons.
  public Sight reacts(String emoji, SeenMessage to) {
    return changing(() -> {
      if (!standing(to).isReactedToBy(user().id(), emoji)) {
        acts().react(channel(to), standing(to), user().id(), emoji);
      }
    });
  }

  public Sight unreacts(String emoji, SeenMessage to) {
    return changing(() -> {
      if (standing(to).isReactedToBy(user().id(), emoji)) {
        acts().unreact(channel(to), standing(to), user().id(), emoji);
      }
    });
  }

  public Sight pins(SeenMessage message) {
    return changing(() -> acts().pin(channel(message), standing(message), user().id()));
  }

  public Sight unpins(SeenMessage message) {
    return changing(() -> acts().unpin(channel(message), standing(message), user().id()));
  }

  public Sight opensHome() {
    return gestures().openHome(user(), appMessages());
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
        .orElseThrow(
            () -> new AssertionError("%s sees no \"%s\"".formatted(user().handle(), part)));
  }

  /// By the channel's id and the message's time.
  public Optional<SeenMessage> finds(String channelId, String ts) {
    return workspace().findChannel(channelId).stream()
        .flatMap(channel -> reads(channel).stream())
        .filter(message -> message.ts().equals(ts))
        .findFirst();
  }

  /// What was shown to them alone is gone then.
  public void reloads() {
    workspace().channels().stream()
        .flatMap(channel -> channel.messages().stream())
        .filter(message -> message.onlyFor().filter(id()::equals).isPresent())
        .forEach(Message::delete);
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
