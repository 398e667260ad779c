package dev.muster.adapter.sandbox;

/// Ends a request that cannot be answered, with a sentence for whoever made it. It never leaves
/// this package: the gate turns it into a response.
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;

  Refusal(int status, String sentence) {
    super(sentence, null, false, false);
    this.status = status;
  }

  static Refusal malformed(String sentence) {
    return new Refusal(400, sentence);
  }

  static Refusal unknown(String sentence) {
    return new Refusal(404, sentence);
  }

  int status() {
    return status;
  }
}
