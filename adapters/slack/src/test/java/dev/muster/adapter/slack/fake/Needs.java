package dev.muster.adapter.slack.fake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The scopes that a method asks for: any one of some, and for a channel any one of those for its
/// kind.
final class Needs {
  private final List<String> any;
  private final Map<Kind, List<String>> byKind;

  private Needs(List<String> any, Map<Kind, List<String>> byKind) {
    this.any = List.copyOf(any);
    this.byKind = Map.copyOf(byKind);
  }

  static Needs nothing() {
    return new Needs(List.of(), Map.of());
  }

  static Needs scope(String scope) {
    return new Needs(List.of(scope), Map.of());
  }

  static Needs toRead(String what) {
    var byKind = new EnumMap<Kind, List<String>>(Kind.class);
    for (var kind : Kind.values()) {
      byKind.put(kind, List.of(kind.scope(what)));
    }
    return of(byKind);
  }

  /// The scope that manages everything, or the narrower one.
  static Needs toManage(String... narrower) {
    var byKind = new EnumMap<Kind, List<String>>(Kind.class);
    for (var kind : Kind.values()) {
      var scopes = new ArrayList<String>();
      scopes.add(kind == Kind.PUBLIC ? "channels:manage" : kind.scope("write"));
      for (var each : narrower) {
        scopes.add(kind.scope(each));
      }
      byKind.put(kind, scopes);
    }
    return of(byKind);
  }

  private static Needs of(Map<Kind, List<String>> byKind) {
    return new Needs(byKind.values().stream().flatMap(List::stream).toList(), byKind);
  }

  List<String> accepted() {
    return any;
  }

  /// Before anything else is looked at.
  void check(Set<String> granted) {
    check(any, granted);
  }

  void check(Kind kind, Set<String> granted) {
    check(byKind.getOrDefault(kind, List.of()), granted);
  }

  static void check(List<String> any, Set<String> granted) {
    if (!any.isEmpty() && any.stream().noneMatch(granted::contains)) {
      throw Refused.missingScope(
          String.join(",", any), String.join(",", granted.stream().sorted().toList()));
    }
  }
}
