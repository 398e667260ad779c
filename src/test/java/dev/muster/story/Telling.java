package dev.muster.story;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/// Whoever reads that a story failed reads the whole conversation with it.
final class Telling implements TestExecutionExceptionHandler {
  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure) {
    var world = ((Stories) context.getRequiredTestInstance()).world();
    throw new AssertionError(failure.getMessage() + "\n\n" + world.transcript(), failure);
  }
}
