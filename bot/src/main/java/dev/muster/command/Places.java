package dev.muster.command;

import dev.muster.command.Argument.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds the place of every argument in what follows a verb: those in front by their order, those
/// at the end by their look, and the text between as it was typed. Whether a value is possible is
/// judged later, in the same way as the values of a form.
final class Places {
  private final Verb verb;
  private final Sentence left;
  private final Services services;
  private final Map<String, String> given;
  private final Map<String, Optional<String>> doubts = new LinkedHashMap<>();

  /// @param given what is known already and not looked for; what is found is added
  Places(Verb verb, Sentence left, Services services, Map<String, String> given) {
    this.verb = verb;
    this.left = left;
    this.services = services;
    this.given = given;
  }

  /// Returns the arguments whose value is doubtful, each with what was probably meant.
  Map<String, Optional<String>> find() {
    takeIncident();
    open(argument -> argument.place() == Place.LEADING).forEach(this::takeLeading);
    while (open(Argument::isAtTheEnd).anyMatch(this::takeLast)) {}
    open(Argument::isText).forEach(this::takeText);
    return doubts;
  }

  private Stream<Argument> open(Predicate<Argument> which) {
    return verb.arguments().stream()
        .filter(argument -> which.test(argument) && !given.containsKey(argument.name()));
  }

  /// A verb that takes another incident needs two names before the first is the one addressed.
  private void takeIncident() {
    long others = open(argument -> argument.kind() == Kind.INCIDENT).count();
    var names = left.incidents(verb.takesNoWords());
    if (verb.isAboutIncident() && names.size() > others) {
      given.putIfAbsent(Verb.INCIDENT.name(), left.takeFirst(names.getFirst()));
    }
  }

  private void takeLeading(Argument argument) {
    if (!left.isEmpty()) {
      given.put(argument.name(), Cleaning.strip(left.takeFirst(width(argument.kind()))));
    }
  }

  /// As many words as make a value; else as many as look like an attempt at one.
  private int width(Kind kind) {
    return widest(kind, kind::understands).or(() -> widest(kind, kind::isMeantBy)).orElse(1);
  }

  private Optional<Integer> widest(Kind kind, Predicate<String> fits) {
    return Stream.iterate(kind.widest(), width -> width > 0, width -> width - 1)
        .filter(width -> left.isPlain(width) && fits.test(left.first(width)))
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
    left.dropLast(found.words());
    if (found.isDoubtful()) {
      doubts.put(argument.name(), services.guess(argument.kind(), found.value()));
    } else if (breaksOff && open(Argument::isText).findAny().isPresent()) {
      doubts.put(argument.name(), Optional.of(found.value()));
    }
  }

  private void takeText(Argument argument) {
    if (argument.place() == Place.REASON && left.startsWith("because")) {
      left.dropFirst();
    }
    if (!left.isEmpty()) {
      given.put(argument.name(), Cleaning.strip(left.takeRest()));
    }
  }
}
