package dev.muster.app;

import dev.muster.checkup.Finding;
import dev.muster.checkup.Finding.Verdict;
import java.util.List;

/// What the doctor found, for a terminal: one line for each thing, what to do below it, and at the
/// end what all of it comes to.
record Diagnosis(List<Finding> findings) {
  private static final String LINE = "%-8s %-18s %s%n";

  Diagnosis {
    findings = List.copyOf(findings);
  }

  boolean isBroken() {
    return count(Verdict.BROKEN) > 0;
  }

  String report() {
    var lines = new StringBuilder();
    for (int at = 0; at < findings.size(); at++) {
      var finding = findings.get(at);
      lines.append(LINE.formatted(mark(finding.verdict()), finding.about(), finding.found()));
      if (!finding.remedy().isEmpty() && !isSaidNext(at)) {
        lines.append(LINE.formatted("", "", "-> " + finding.remedy()));
      }
    }
    return lines.append("%n%s%n".formatted(sum())).toString();
  }

  /// What mends several things is said once, below the last of them.
  private boolean isSaidNext(int at) {
    return at + 1 < findings.size()
        && findings.get(at + 1).remedy().equals(findings.get(at).remedy());
  }

  private String sum() {
    if (isBroken()) {
      return "Muster cannot work like this: see what is BROKEN, and what to do below it.";
    }
    return count(Verdict.LIMITED) > 0 ? "Muster works, without what is limited." : "All is well.";
  }

  private long count(Verdict verdict) {
    return findings.stream().filter(finding -> finding.verdict() == verdict).count();
  }

  private static String mark(Verdict verdict) {
    return switch (verdict) {
      case WELL -> "ok";
      case LIMITED -> "limited";
      case BROKEN -> "BROKEN";
    };
  }
}
