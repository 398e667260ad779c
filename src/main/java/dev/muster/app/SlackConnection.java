package dev.muster.app;

import dev.muster.adapter.slack.Slack;
import dev.muster.adapter.slack.SlackSettings;
import dev.muster.adapter.slack.socket.Rhythm;
import dev.muster.chat.Chat;
import dev.muster.closing.TimeLeft;
import dev.muster.happening.Happenings;
import dev.muster.person.People;
import dev.muster.reception.FrontDoor;
import dev.muster.workspace.Landmarks;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import io.javalin.config.RoutesConfig;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;

/// A Slack workspace. It is there from the start, whether or not Slack is.
final class SlackConnection implements Connection {
  private static final WorkspaceId SLACK = new WorkspaceId("slack");

  private final Slack slack;

  SlackConnection(SlackSettings settings, Landmarks landmarks, InstantSource clock) {
    var rhythm = Rhythm.usual(new SecureRandom()::nextDouble);
    this.slack = new Slack(settings, SLACK, landmarks, clock, rhythm);
  }

  @Override
  public WorkspaceId workspace() {
    return SLACK;
  }

  @Override
  public Chat chat() {
    return slack.chat();
  }

  @Override
  public People people() {
    return slack.people();
  }

  @Override
  public Optional<RoomId> announcements() {
    return slack.announcements();
  }

  @Override
  public Optional<RoomId> managers() {
    return slack.managers();
  }

  @Override
  public boolean isLookingForAnnouncements() {
    return slack.isLookingForAnnouncements();
  }

  @Override
  public void listen(FrontDoor door, Happenings happenings, RoutesConfig routes) {
    slack.listen(door, happenings);
    slack.routes().ifPresent(all -> all.addTo(routes));
  }

  @Override
  public void connect() {
    slack.connect();
  }

  @Override
  public boolean owesNothing() {
    return slack.owesNothing();
  }

  @Override
  public Optional<String> trouble() {
    return slack.trouble();
  }

  @Override
  public void hangUp(TimeLeft left) {
    slack.hangUp(left);
  }

  @Override
  public void close(TimeLeft left) {
    slack.close(left);
  }
}
