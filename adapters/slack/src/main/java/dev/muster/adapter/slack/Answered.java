package dev.muster.adapter.slack;

import com.slack.api.bolt.response.Response;

/// An acknowledgement that knows what to do if it does not arrive.
final class Answered extends Response {
  private final Runnable otherwise;

  private Answered(Response response, Runnable otherwise) {
    super(
        response.getStatusCode(),
        response.getContentType(),
        response.getHeaders(),
        response.getBody());
    this.otherwise = otherwise;
  }

  static Response or(Response response, Runnable otherwise) {
    return new Answered(response, otherwise);
  }

  static Runnable otherwise(Response response) {
    return response instanceof Answered answered ? answered.otherwise : () -> {};
  }
}
