package dev.muster.bench;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// What one person says in the course of incidents: each is declared, worked on for a hundred
/// commands, and resolved.
final class Script {
  private static final Pattern INCIDENT = Pattern.compile("INC-[0-9]+");
  private static final int LENGTH = 100;

  private static final List<String> WORK =
      List.of(
          "note %s the vendor confirms an outage in one of two regions",
          "update %s the error rate is falling, we keep watching next 30m",
          "note %s rolled back to 4.2",
          "task %s call the vendor",
          "severity %s 1 because checkout is affected too",
          "note %s cache is warm again",
          "status %s mitigating rolling back",
          "update %s half of the fleet is back",
          "severity %s 2 because checkout works again",
          "status %s monitoring it looks good");

  private final UnaryOperator<String> say;
  private int turn;
  private String incident = "";

  /// @param say says a line and returns the answer
  Script(UnaryOperator<String> say) {
    this.say = say;
  }

  void next() {
    int place = turn++ % LENGTH;
    if (place == 0) {
      incident = declared(say.apply("/incident declare checkout fails sev2"));
    } else if (place == LENGTH - 1) {
      say("resolve %s rolled back");
    } else {
      say(WORK.get(place % WORK.size()));
    }
  }

  private void say(String words) {
    var answer = say.apply("/incident " + words.formatted(incident));
    if (!answer.contains("Done") && !answer.contains("Noted")) {
      throw new IllegalStateException("%s was answered by %s".formatted(words, answer));
    }
  }

  private static String declared(String answer) {
    var found = INCIDENT.matcher(answer);
    if (!found.find()) {
      throw new IllegalStateException("nothing was declared: " + answer);
    }
    return found.group();
  }
}
