package dev.muster.adapter.slack.fake;

import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardSocketOptions;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.SelectableChannelEndPoint;

/// The connection a request came by, to be cut.
record Wire(Optional<SocketChannel> channel) {
  static Wire of(ServletRequest request) {
    var connection =
        ServletContextRequest.getServletContextRequest(request)
            .getConnectionMetaData()
            .getConnection();
    return new Wire(
        connection.getEndPoint() instanceof SelectableChannelEndPoint endPoint
                && endPoint.getChannel() instanceof SocketChannel channel
            ? Optional.of(channel)
            : Optional.empty());
  }

  /// Without lingering: the other side sees a reset and not an end.
  void cut() {
    channel.ifPresent(open -> {
      try {
        open.setOption(StandardSocketOptions.SO_LINGER, 0);
        open.close();
      } catch (ClosedChannelException already) {
        // Then there is nothing left to cut.
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }
}
