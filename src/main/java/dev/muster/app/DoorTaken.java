package dev.muster.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.NetworkInterface;

/// Muster cannot listen where it was told to, in words for the operator.
final class DoorTaken extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int FIRST_FOR_ALL = 1024;

  DoorTaken(String address, int port, Throwable cause) {
    super(
        "Cannot listen on %s: %s".formatted(door(address, port), why(address, port, cause)), cause);
  }

  private static String door(String address, int port) {
    return (address.contains(":") ? "[%s]:%d" : "%s:%d").formatted(address, port);
  }

  private static String why(String address, int port, Throwable cause) {
    if (!isOurs(address)) {
      return """
      this machine has no such address. Set MUSTER_BIND to one it has, to 127.0.0.1 for this \
      machine only, or to 0.0.0.0 for everybody.\
      """;
    }
    var finding = innermost(cause).getMessage();
    return finding != null && finding.contains("denied") && port < FIRST_FOR_ALL
        ? finding + ". Set MUSTER_PORT to %d or more.".formatted(FIRST_FOR_ALL)
        : finding + ". Set MUSTER_PORT to a free port, or end what listens there.";
  }

  private static boolean isOurs(String address) {
    try {
      var wanted = InetAddress.getByName(address);
      return wanted.isAnyLocalAddress()
          || wanted.isLoopbackAddress()
          || NetworkInterface.getByInetAddress(wanted) != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Throwable innermost(Throwable failure) {
    var cause = failure.getCause();
    return cause == null ? failure : innermost(cause);
  }
}
