package dev.muster.command;

import dev.muster.incident.IncidentId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything people can say under one root. The grammar, completion, forms, help, the platforms'
/// options and the reference are all made from it, so that none of them can disagree.
///
/// Typed verbs are flat. The groups are for platforms that limit how many stand side by side: there
/// the frequent ones stand at the top, the others inside their group.
public record Catalogue(String root, List<Verb> frequent, List<Group> groups) {
  /// Verbs of one subject. The name is no verb's.
  public record Group(String name, String summary, List<Verb> verbs) {
    public Group {
      verbs = List.copyOf(verbs);
    }
  }

  /// A verb as it was called: by an alias some of it may be said already.
  public record Called(Verb verb, Map<String, String> given) {}

  private static final int SUGGESTED = 3;

  /// Verbs Muster does not know yet, and people may have heard of.
  private static final Set<String> PLANNED =
      Set.of(
          "link",
          "service",
          "rename",
          "private",
          "open-up",
          "related",
          "time",
          "drill",
          "recall",
          "followup",
          "followups",
          "action",
          "login",
          "doctor",
          "page",
          "review",
          "postmortem",
          "retro");

  private static final Catalogue INCIDENT =
      new Catalogue(
          "/incident",
          EverydayVerbs.all(),
          List.of(
              new Group("people", "Who is involved", PeopleVerbs.all()),
              new Group("record", "What happened, and what is to do", RecordVerbs.all()),
              new Group("course", "Reminders, and how an incident ends", CourseVerbs.all())));

  public Catalogue {
    frequent = List.copyOf(frequent);
    groups = List.copyOf(groups);
  }

  /// What can be said after `/incident`.
  public static Catalogue incident() {
    return INCIDENT;
  }

  public List<Verb> verbs() {
    return Stream.concat(
            frequent.stream(), groups.stream().flatMap(group -> group.verbs().stream()))
        .toList();
  }

  /// The verb with this name or alias, in any case.
  public Optional<Called> find(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    return verbs().stream().flatMap(verb -> called(verb, name).stream()).findFirst();
  }

  /// What people most likely meant by a word that is no verb, the likeliest first: a verb that does
  /// what the word says, or one that is written nearly like it.
  public List<String> nearest(String word) {
    String typed = word.toLowerCase(Locale.ROOT);
    var akin = verbs().stream().filter(verb -> verb.kin().contains(typed)).map(Verb::name);
    var names = verbs().stream().flatMap(verb -> verb.names().stream()).toList();
    return Stream.concat(akin, Nearest.all(typed, names).stream())
        .collect(
            Collectors.toMap(this::verb, name -> name, (first, _) -> first, LinkedHashMap::new))
        .values()
        .stream()
        .limit(SUGGESTED)
        .toList();
  }

  /// Whether people will be able to say it one day.
  public boolean isPlanned(String word) {
    return PLANNED.contains(word.toLowerCase(Locale.ROOT));
  }

  /// The beginning of a line: everything but the arguments.
  public String line(Verb verb, Optional<IncidentId> about) {
    return root + " " + verb.name() + about.map(incident -> " " + incident).orElse("");
  }

  private Verb verb(String name) {
    return find(name).orElseThrow().verb();
  }

  boolean isRoot(String word) {
    return word.equalsIgnoreCase(root) || ("/" + word).equalsIgnoreCase(root);
  }

  private static Optional<Called> called(Verb verb, String name) {
    return verb.name().equals(name)
        ? Optional.of(new Called(verb, Map.of()))
        : verb.aliases().stream()
            .filter(alias -> alias.name().equals(name))
            .map(alias -> new Called(verb, alias.given()))
            .findFirst();
  }
}
