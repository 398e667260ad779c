package dev.muster.adapter.slack.fake.blocks;

/// What a value must be. It complains at the spot and never throws.
@FunctionalInterface
interface Rule {
  void check(Spot spot);

  default Rule and(Rule next) {
    return spot -> {
      check(spot);
      next.check(spot);
    };
  }
}
