package dev.muster.command;

import dev.muster.command.Argument.Place;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds the place of every argument in what follows a verb: those in front by their order, those
/// at the end by their look, and the text between as it was typed. Whether a value is possible is
/// judged later, in the same way as the values of a form.
final class Places {
  private static final Set<String> JOINING = Set.of("to", "as");
  private static final Set<String> INTO = Set.of("into", "with");

  private final Verb verb;
  private final Sentence left;
  private final Services services;
  private final Map<String, String> given;
  private final Map<String, Doubt> doubts = new LinkedHashMap<>();
  private boolean isCut;

  /// @param given what is known already and not looked for; what is found is added
  Places(Verb verb, Sentence left, Services services, Map<String, String> given) {
    this.verb = verb;
    this.left = left;
    this.services = services;
    this.given = given;
  }

  /// Returns the arguments whose value is doubtful, each with its doubt.
  Map<String, Doubt> find() {
    takeIncident();
    for (var next = nextLeading(); next.isPresent() && !left.isEmpty(); next = nextLeading()) {
      takeLeading(next.orElseThrow());
    }
    left.splitLast(Places::isFlagOrSeverity);
    while (open(Argument::isAtTheEnd).anyMatch(this::takeLast)) {}
    left.splitFirst(Places::isFlagOrSeverity);
    while (hasText() && open(Argument::isAtTheEnd).anyMatch(this::takeFirst)) {}
    open(Argument::isText).forEach(this::takeStray);
    open(Argument::isText).forEach(this::takeText);
    return doubts;
  }

  private Stream<Argument> open(Predicate<Argument> which) {
    return verb.arguments().stream()
        .filter(argument -> which.test(argument) && !given.containsKey(argument.name()));
  }

  /// A verb that takes another incident needs two names before the first is the one addressed.
  private void takeIncident() {
    int others = (int) open(argument -> argument.kind() == Kind.INCIDENT).count();
    if (verb.isAboutIncident()) {
      left.nameIncidents(1 + others, others > 0 ? INTO : Set.of());
    }
    if (others > 0) {
      left.dropJoining(INTO);
    }
    var names = left.incidents(verb.takesNoWords());
    if (verb.isAboutIncident() && names.size() > others) {
      given.putIfAbsent(Verb.INCIDENT.name(), Punctuation.off(left.takeFirst(names.getFirst())));
    } else if (verb.isAboutIncident() && !given.containsKey(Verb.INCIDENT.name())) {
      takeRoom(others);
      doubtIncident();
    }
  }

  /// A room of no incident names none, where it cannot be a part of the text.
  private void takeRoom(int others) {
    if (left.startsWithRoom() && others == 0 && (isLeadingOpen() || !hasText())) {
      given.put(Verb.INCIDENT.name(), left.takeFirst(1));
    }
  }

  private boolean isLeadingOpen() {
    return open(Places::isLeading).findAny().isPresent();
  }

  /// Whoever names an incident wrongly must not change the one in whose room it is said. People
  /// count other things with the same sign: *#2 pod is back*.
  private void doubtIncident() {
    int width = isRoomAlone() ? 1 : left.nearlyIncident();
    boolean isNumber = left.size() > 1 && Read.number(Punctuation.off(left.first(1))).isPresent();
    if (width > 0 && !isNumber && hasText() && !isLeadingOpen()) {
      doubt(Verb.INCIDENT, left.takeFirst(width));
    }
  }

  /// `resolve #general`
  private boolean isRoomAlone() {
    return left.size() == 1 && left.startsWithRoom();
  }

  private void doubt(Argument argument, String typed) {
    given.put(argument.name(), typed);
    doubts.put(argument.name(), Doubt.inFront(argument.kind().guess(typed), typed));
  }

  private boolean hasText() {
    return open(Argument::isText).findAny().isPresent();
  }

  private static boolean isFlagOrSeverity(String word) {
    return Set.of("private", "drill").contains(Flags.typed(word))
        || Read.isSeverityMeant(Flags.typed(word));
  }

  /// Next in order, but a person is known by the look: `assign @ann as scribe`.
  private Optional<Argument> nextLeading() {
    return open(Places::isLeading)
        .filter(argument -> argument.kind().isPerson() && left.first(1).startsWith("@"))
        .findFirst()
        .or(() -> open(Places::isLeading).findFirst());
  }

  private static boolean isLeading(Argument argument) {
    return argument.place() == Place.LEADING;
  }

  private void takeLeading(Argument argument) {
    if (isJoined(argument)) {
      left.dropFirst();
    }
    String value = Cleaning.strip(left.takeFirst(width(argument.kind())));
    given.put(argument.name(), argument.kind().unpunctuated(value));
  }

  /// `handover to @ann`
  private boolean isJoined(Argument argument) {
    if (!left.isPlain(2) || !JOINING.contains(left.first(1).toLowerCase(Locale.ROOT))) {
      return false;
    }
    String value = argument.kind().unpunctuated(left.front(2).getLast().text());
    return argument.kind().isPerson()
        ? value.startsWith("@") || value.equalsIgnoreCase("me")
        : argument.kind().understands(value);
  }

  /// As many words as make a value; else as many as look like an attempt at one.
  private int width(Kind kind) {
    return widest(kind, kind::isElsewhere)
        .or(() -> widest(kind, kind::understands))
        .or(() -> widest(kind, kind::isMeantBy))
        .orElse(1);
  }

  private Optional<Integer> widest(Kind kind, Predicate<String> fits) {
    return Stream.iterate(kind.widest(), width -> width > 0, width -> width - 1)
        .filter(width -> left.isPlain(width) && fits.test(kind.unpunctuated(left.first(width))))
        .findFirst();
  }

  private boolean takeLast(Argument argument) {
    var ending = new Ending(left, services);
    var found = ending.find(argument);
    found.ifPresent(value -> take(argument, value, ending.breaksOff(argument, value)));
    return found.isPresent();
  }

  private void take(Argument argument, Ending.Found found, boolean breaksOff) {
    given.put(argument.name(), found.value());
    String typed = Word.text(left.last(found.words()));
    boolean isSentence = breaksOff && hasText() && argument.place() == Place.FLAG;
    if (isSentence && !found.isDoubtful()) {
      doubts.put(argument.name(), Doubt.ending(found.value(), typed));
      return;
    }
    left.dropLast(found.words());
    if (found.isDoubtful()) {
      var guess = services.guess(argument.kind(), found.value());
      doubts.put(argument.name(), Doubt.behind(guess, typed));
    } else if (breaksOff && hasText()) {
      doubts.put(argument.name(), Doubt.behind(Optional.of(found.value()), typed));
    }
    isCut = true;
  }

  private boolean takeFirst(Argument argument) {
    var found = new Beginning(left).find(argument);
    found.ifPresent(value -> {
      String typed = left.takeFirst(value.words());
      given.put(argument.name(), value.value());
      if (value.isDoubtful()) {
        doubts.put(argument.name(), Doubt.inFront(Optional.of(value.value()), typed));
      }
    });
    return found.isPresent();
  }

  private void takeStray(Argument text) {
    if (Strays.doubt(verb, text, left.raw(), given, doubts)) {
      var _ = left.takeRest();
    }
  }

  /// Of two people at the edges of the text one is meant, and the other is spoken of.
  private void doubtOwner() {
    verb.arguments().stream()
        .filter(argument -> argument.kind() == Kind.PERSON && argument.place() == Place.BARE)
        .filter(argument -> given.containsKey(argument.name()))
        .filter(argument -> !doubts.containsKey(argument.name()))
        .map(Argument::name)
        .forEach(person -> {
          Owners.dropJoining(left);
          Owners.dropAgain(left, given.getOrDefault(person, ""));
          Owners.rival(left).ifPresent(rival -> doubts.put(person, rival));
        });
  }

  private void takeText(Argument argument) {
    if (argument.place() == Place.REASON && left.startsWith("because")) {
      left.dropFirst();
    }
    if (!left.isEmpty()) {
      boolean isQuoted = !left.isPlain(left.size());
      doubtOwner();
      String text = Cleaning.strip(left.takeRest());
      given.put(argument.name(), isCut && !isQuoted ? Punctuation.dangling(text) : text);
    }
  }
}
