package dev.muster.wording;

import dev.muster.reply.Text;
import java.util.List;
import java.util.stream.Collectors;

/// What is said of those who should be called about an incident and could not be, to those who can
/// call them by hand.
public final class Uncalled {
  private Uncalled() {}

  /// The platform has not told us yet whom these handles mean.
  public static Text yet(List<String> handles) {
    return Text.of(
        "{} I do not know yet who is here, and call {} as soon as I do. If it cannot wait, please"
            + " call them yourself.",
        News.strong("Not everybody is called yet."),
        names(handles));
  }

  /// Nobody has these handles, whom the settings name.
  public static Text nobody(List<String> handles) {
    return Text.of(
        "{} My settings name {}, and nobody here is called so. Please call somebody yourself, and"
            + " have an administrator of Muster correct `muster.yaml`.",
        News.strong("Nobody could be called."),
        names(handles));
  }

  static String names(List<String> handles) {
    return handles.stream().map(handle -> "@" + handle).collect(Collectors.joining(", "));
  }
}
