package dev.muster.bench;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// What one person says in the course of incidents: each is declared, worked on for a hundred
/// commands, and resolved.
final class Script {
  private static final Pattern INCIDENT = Pattern.compile("INC-[0-9]+");
  private static final int LENGTH = 100;

  private static final List<Words> WORK =
      List.of(
          new Words("note %s the vendor confirms an outage in one of two regions", "Noted"),
          new Words("update %s the error rate falls, we keep watching next 30m", "Update posted"),
          new Words("note %s rolled back to 4.2", "Noted"),
          new Words("task %s call the vendor", "is added to"),
          new Words("severity %s 1 because checkout is affected too", "is SEV1 now"),
          new Words("note %s cache is warm again", "Noted"),
          new Words("status %s mitigating rolling back", "is mitigating now"),
          new Words("update %s half of the fleet is back", "Update posted"),
          new Words("severity %s 2 because checkout works again", "is SEV2 now"),
          new Words("status %s monitoring it looks good", "is monitoring now"));

  private static final Words END = new Words("resolve %s rolled back", "is resolved now");

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
      say(END);
    } else {
      say(WORK.get(place % WORK.size()));
    }
  }

  private void say(Words words) {
    var answer = say.apply("/incident " + words.line().formatted(incident));
    if (!answer.contains(words.confirmation())) {
      throw new IllegalStateException("%s was answered by %s".formatted(words.line(), answer));
    }
  }

  private static String declared(String answer) {
    var found = INCIDENT.matcher(answer);
    if (!found.find()) {
      throw new IllegalStateException("nothing was declared: " + answer);
    }
    return found.group();
  }

  /// What is said, and what the answer must say.
  private record Words(String line, String confirmation) {}
}
