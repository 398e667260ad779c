package dev.muster.adapter.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/// A call that the app made, and what it was told.
///
/// @param arguments the token left out
/// @param outcome `ok`, an error's name, `429`, or the fault it met
public record Recorded(Instant at, String method, ObjectNode arguments, String outcome) {
  public Recorded {
    arguments = arguments.deepCopy();
  }

  public boolean isOk() {
    return outcome.equals("ok");
  }

  public String argument(String name) {
    return Json.text(arguments, name);
  }
}
