package dev.muster.app;

/// Muster cannot listen where it was told to, in words for the operator.
final class DoorTaken extends RuntimeException {
  private static final long serialVersionUID = 1;

  DoorTaken(String address, int port, Throwable cause) {
    super(
        "Cannot listen on %s:%d: %s. Set MUSTER_PORT to a free port, or end what listens there."
            .formatted(address, port, innermost(cause).getMessage()),
        cause);
  }

  private static Throwable innermost(Throwable failure) {
    var cause = failure.getCause();
    return cause == null ? failure : innermost(cause);
  }
}
