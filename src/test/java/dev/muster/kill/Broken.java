package dev.muster.kill;

import java.util.Locale;

/// The ways in which a promise can be broken.
enum Broken {
  LOST,
  TWICE,
  GAPS,
  UNSAID,
  SAID_TWICE,
  OUT_OF_ORDER,
  CARDS_MISSING,
  CARDS_STALE,
  PAGES_MISSING,
  PAGED_TWICE,
  ROOMS_MISSING,
  OPENED_TWICE,
  CALLED_TWICE,
  UNDELIVERED,
  GIVEN_UP,
  OVERDUE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
