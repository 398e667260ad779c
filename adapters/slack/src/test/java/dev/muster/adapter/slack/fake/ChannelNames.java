package dev.muster.adapter.slack.fake;

import java.util.regex.Pattern;

/// What a channel may be called. Slack refuses; it does not repair.
final class ChannelNames {
  static final int LONGEST = 80;

  private static final Pattern ALLOWED = Pattern.compile("[\\p{Ll}\\p{Lo}\\p{N}_-]+");
  private static final Pattern ONLY_PUNCTUATION = Pattern.compile("[_-]+");

  private ChannelNames() {}

  static String check(Call call) {
    var name = call.words("name", "invalid_name_required");
    if (name.codePointCount(0, name.length()) > LONGEST) {
      throw Refused.with("invalid_name_maxlength");
    }
    if (ONLY_PUNCTUATION.matcher(name).matches()) {
      throw Refused.with("invalid_name_punctuation");
    }
    if (!ALLOWED.matcher(name).matches()) {
      throw Refused.with("invalid_name_specials");
    }
    return name;
  }

  /// Names of archived channels stay taken, and so do those of private channels nobody sees.
  static void mustBeFree(Call call, String name) {
    if (call.workspace().findNamed(name).isPresent()) {
      throw Refused.with("name_taken");
    }
  }
}
