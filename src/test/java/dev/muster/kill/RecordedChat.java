package dev.muster.kill;

import dev.muster.chat.Chat;
import dev.muster.chat.Delivery;
import dev.muster.chat.Receipt;
import dev.muster.workspace.MessageId;
import dev.muster.workspace.RoomId;
import dev.muster.workspace.WorkspaceId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// The platform as Muster's process sees it: every call goes to the recorder in the other process,
/// and an answer that does not come in time leaves it open what happened.
final class RecordedChat implements Chat {
  static final Duration PATIENCE = Duration.ofMillis(400);

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI recorder;
  private final WorkspaceId workspace;

  RecordedChat(URI recorder, WorkspaceId workspace) {
    this.recorder = recorder;
    this.workspace = workspace;
  }

  @Override
  public Receipt deliver(Delivery delivery) {
    var order = BodyPublishers.ofString(Order.of(delivery).write());
    var request = HttpRequest.newBuilder(recorder).timeout(PATIENCE).POST(order).build();
    try {
      return receipt(http.send(request, BodyHandlers.ofString()).body());
    } catch (IOException e) {
      return new Receipt.Unclear(e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Receipt.Unclear("interrupted");
    }
  }

  private Receipt receipt(String answer) {
    var words = answer.split(" ", 3);
    return switch (words[0]) {
      case "done" -> new Receipt.Done();
      case "room" -> new Receipt.Opened(room(words[1]));
      case "message" -> new Receipt.Posted(new MessageId(room(words[1]), words[2]));
      default -> new Receipt.Gone(answer);
    };
  }

  private RoomId room(String name) {
    return new RoomId(workspace, name);
  }
}
