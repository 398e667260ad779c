package dev.muster.app;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/// Refuses in our own words what the server refuses before anything of ours has heard it: while it
/// closes, and what is no proper request.
final class PlainErrors extends ErrorHandler {
  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      Throwable cause,
      Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
    var body = "{\"error\":\"%s\"}".formatted(sentence(code));
    response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
  }

  private static String sentence(int code) {
    return switch (code) {
      case 400 -> "That is no request I can read.";
      case 414 -> "That address is too long.";
      case 431 -> "Those headers are too long.";
      case 503 -> "Muster is closing. Try again in a moment.";
      default -> "That cannot be answered.";
    };
  }
}
