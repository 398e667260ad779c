package dev.muster.app.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects what is wrong, so that one look at one report is enough.
final class Problems {
  private static final Comparator<Place> FROM_THE_TOP =
      Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

  private final List<Problem> found = new ArrayList<>();

  void add(Place place, Fault fault) {
    found.add(new Problem(place, fault));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /// In the order of reading: what has no line comes first, the file follows from the top.
  List<Problem> all() {
    return found.stream().sorted(Comparator.comparing(Problem::place, FROM_THE_TOP)).toList();
  }
}
