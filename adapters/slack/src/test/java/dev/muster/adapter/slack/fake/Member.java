package dev.muster.adapter.slack.fake;

import java.time.ZoneId;
import java.util.Optional;

/// What somebody does with channels, and what becomes of themselves.
public abstract sealed class Member permits Person {
  private final User user;
  private final Hands hands;

  Member(User user, Hands hands) {
    this.user = user;
    this.hands = hands;
  }

  public final User user() {
    return user;
  }

  public final String id() {
    return user.id();
  }

  public final String handle() {
    return user.handle();
  }

  final Hands hands() {
    return hands;
  }

  final Acts acts() {
    return hands.acts();
  }

  final Sight changing(Runnable change) {
    return hands.doing().changed(user, change);
  }

  public final Channel creates(String name) {
    return create(name, false);
  }

  public final Channel createsPrivate(String name) {
    return create(name, true);
  }

  private Channel create(String name, boolean isPrivate) {
    var _ =
        changing(() -> {
          var _ = acts().create(name, isPrivate, id());
        });
    return hands.workspace().channel(name);
  }

  public final Sight joins(Channel channel) {
    return changing(() -> acts().join(channel, id(), Optional.empty()));
  }

  public final Sight leaves(Channel channel) {
    return changing(() -> acts().leave(channel, id()));
  }

  /// Somebody, or the app.
  public final Sight invites(User other, Channel to) {
    return changing(() -> acts().join(to, other.id(), Optional.of(id())));
  }

  public final Sight removes(User other, Channel from) {
    return changing(() -> acts().leave(from, other.id()));
  }

  public final Sight renames(Channel channel, String name) {
    return changing(() -> acts().rename(channel, name, id()));
  }

  public final Sight setsTopic(Channel channel, String topic) {
    return changing(() -> acts().setTopic(channel, topic, id()));
  }

  public final Sight archives(Channel channel) {
    return changing(() -> acts().archive(channel, id()));
  }

  public final Sight unarchives(Channel channel) {
    return changing(() -> acts().unarchive(channel, id()));
  }

  public final Sight deletes(Channel channel) {
    return changing(() -> acts().delete(channel, id()));
  }

  /// There is no event for it.
  public final Sight makesPrivate(Channel channel) {
    return changing(() -> channel.become(Kind.PRIVATE));
  }

  /// Only administrators may post from here on.
  public final Sight restricts(Channel channel) {
    return changing(() -> channel.restrict(true));
  }

  public final void isDeactivated() {
    becomes(() -> user.deactivate(true));
  }

  public final void isBack() {
    becomes(() -> user.deactivate(false));
  }

  public final void isNowCalled(String handle, String displayName) {
    becomes(() -> user.isCalled(handle, displayName));
  }

  public final void movesTo(ZoneId zone) {
    becomes(() -> user.movesTo(zone));
  }

  private void becomes(Runnable change) {
    var _ =
        changing(() -> {
          change.run();
          acts().tellOf(user);
        });
  }
}
