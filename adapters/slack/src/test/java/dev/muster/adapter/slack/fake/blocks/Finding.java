package dev.muster.adapter.slack.fake.blocks;

/// Something Slack does not accept, and where it stands.
///
/// @param pointer a JSON pointer, like `/blocks/0/text/text`
public record Finding(String pointer, String complaint) {
  /// As Slack writes it.
  @Override
  public String toString() {
    return "%s [json-pointer:%s]".formatted(complaint, pointer);
  }
}
