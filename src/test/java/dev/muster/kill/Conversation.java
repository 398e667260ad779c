package dev.muster.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// HTTP line by line, to stop in the middle of it.
record Conversation(Socket socket, BufferedReader answers) implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 20_000;

  static Conversation with(String address) throws IOException {
    var url = URI.create(address);
    var socket = new Socket(url.getHost(), url.getPort());
    socket.setSoTimeout(PATIENCE_MILLIS);
    return new Conversation(
        socket,
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)));
  }

  void say(String line) throws IOException {
    socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  /// Whether a line with these words comes before the end.
  boolean hear(String words) throws IOException {
    for (var line = answers.readLine(); line != null; line = answers.readLine()) {
      if (line.contains(words)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
