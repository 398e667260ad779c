package dev.muster.adapter.slack.fake;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/// Where everybody comes in, or is turned away before they said a word. The port is kept meanwhile:
/// one that is let go may belong to somebody else when it is wanted again.
final class Doorstep extends ServerConnector {
  private volatile boolean isClosed;

  Doorstep(Server server, HttpConfiguration http) {
    super(server, new HttpConnectionFactory(http));
    setHost("127.0.0.1");
  }

  /// Cuts whoever is in, and turns away whoever comes.
  void turnAway() {
    isClosed = true;
    getConnectedEndPoints().forEach(EndPoint::close);
  }

  void letIn() {
    isClosed = false;
  }

  @Override
  public void accept(int acceptor) throws IOException {
    if (getTransport() instanceof ServerSocketChannel door) {
      meet(door.accept());
    }
  }

  private void meet(SocketChannel guest) throws IOException {
    if (isClosed) {
      guest.setOption(StandardSocketOptions.SO_LINGER, 0);
      guest.close();
      return;
    }
    guest.configureBlocking(false);
    guest.setOption(StandardSocketOptions.TCP_NODELAY, true);
    getSelectorManager().accept(guest);
  }
}
