package dev.muster.incident;

/// The moments every metric is made of, in the order they usually happen.
public enum Milestone {
  IMPACT_STARTED,
  DETECTED,
  DECLARED,
  FIRST_RESPONSE,
  UNDERSTOOD,
  MITIGATED,
  RESOLVED
}
