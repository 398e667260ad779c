package dev.muster.simulation;

/// How much happened.
final class Figures {
  int commands;
  int deliveries;
  int incidents;
  int effects;
  int kills;
  int pauses;
  int jumps;
  int databaseFailures;
  int unclear;
  int throttled;
  int refused;
  int buried;
  int copies;

  void count(Aftermath aftermath) {
    incidents += aftermath.incidents().size();
    effects += aftermath.errands().size();
    buried += (int) aftermath.errands().stream().filter(Errand::isBuried).count();
  }

  void add(Figures other) {
    commands += other.commands;
    deliveries += other.deliveries;
    incidents += other.incidents;
    effects += other.effects;
    kills += other.kills;
    pauses += other.pauses;
    jumps += other.jumps;
    databaseFailures += other.databaseFailures;
    unclear += other.unclear;
    throttled += other.throttled;
    refused += other.refused;
    buried += other.buried;
    copies += other.copies;
  }

  @Override
  public String toString() {
    return ("%d commands delivered %d times, %d incidents, %d effects; %d kills, %d pauses, %d clock"
            + " jumps, %d database failures, %d unclear outcomes, %d throttled, %d refused; %d"
            + " given up, %d extra copies")
        .formatted(
            commands,
            deliveries,
            incidents,
            effects,
            kills,
            pauses,
            jumps,
            databaseFailures,
            unclear,
            throttled,
            refused,
            buried,
            copies);
  }
}
