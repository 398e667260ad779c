package dev.muster.app.settings;

import dev.muster.command.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Words what is wrong with the settings, for somebody who was woken up by it: where to look, what
/// stands there, and what to write instead.
public final class Report {
  private static final int LONGEST_QUOTE = 80;

  private static final String FOOT = "\nEvery key, with its default: docs/configuration.md\n";

  private Report() {}

  public static String of(List<Problem> problems) {
    return problems.stream()
        .map(problem -> "  " + line(problem) + "\n")
        .collect(Collectors.joining("", heading(problems.size()), FOOT));
  }

  private static String heading(int count) {
    return "Muster did not start, because of %s in its settings:%n%n"
        .formatted(count == 1 ? "a mistake" : count + " mistakes");
  }

  public static String line(Problem problem) {
    return "%s: %s; %s"
        .formatted(place(problem.place()), what(problem.fault()), mend(problem.fault()));
  }

  private static String place(Place place) {
    return switch (place) {
      case Place.Variable(var name) -> name;
      case Place.WholeFile(var file) -> file.toString();
      case Place.InFile(var file, int line, int column, var key) ->
          "%s:%d:%d%s".formatted(file, line, column, key.isEmpty() ? "" : ": " + plain(key));
    };
  }

  private static String what(Fault fault) {
    return switch (fault) {
      case Fault.NotA(var kind, var text, _) -> quoted(withoutLogin(text)) + " is not " + kind;
      case Fault.NotOneOf(var text, _) -> quoted(text) + " is not one of the choices";
      case Fault.UnknownPlaceholder(var placeholder, _) ->
          quoted(placeholder) + " is not a placeholder";
      case Fault.Empty() -> "there is no value";
      case Fault.Unquoted(var text) ->
          "without quotes, YAML does not read " + plain(text) + " as a text";
      case Fault.NotOneValue() -> "one value belongs here, not several";
      case Fault.NotAList(_) -> "a list belongs here";
      case Fault.NotKeys(_) -> "keys belong here, each with a value";
      case Fault.NotNames() -> "names belong here, each with its own keys";
      case Fault.TooFew() -> "the list is empty";
      case Fault.Repeated(var text) -> quoted(text) + " is already in the list";
      case Fault.UnknownKey(_, _) -> "there is no such key";
      case Fault.KeyTwice(int first) -> "this key is already in line " + first;
      case Fault.NotAKey() -> "a key must be a word";
      case Fault.EndsBeforeItStarts(var from, var to) ->
          "work ends at %s, but begins at %s".formatted(to, from);
      case Fault.Stranger(var handle, _) -> "nobody here is called " + plain(handle);
      case Fault.NotYaml(var reason) -> "this is not YAML: " + reason(reason);
      case Fault.NotYamlSince(var reason, int begun) ->
          "this is not YAML: %s, in something that begins in line %d"
              .formatted(reason(reason), begun);
      case Fault.ForbiddenCharacter(int codePoint) ->
          "there is a character that YAML forbids, U+%04X".formatted(codePoint);
      case Fault.TooDeep(int deepest) -> "this is nested more than " + deepest + " deep";
      case Fault.TooLarge(int largest) -> "the file has more than %d KiB".formatted(largest / 1024);
      case Fault.NotUtf8() -> "the file is not UTF-8 text";
      case Fault.Unreadable(var reason) -> "cannot be read: " + plain(reason);
      case Fault.NotASecret(var secret) -> "what it holds is not " + secret.kind();
      case Fault.NeedsAnother(_) -> "by itself it is no use";
      case Fault.NotBoth(var other) -> other + " is set as well";
    };
  }

  private static String mend(Fault fault) {
    return switch (fault) {
      case Fault.NotA(_, _, var examples) -> "write for instance " + examples;
      case Fault.NotOneOf(var text, var choices) -> meant(text, choices);
      case Fault.UnknownPlaceholder(var placeholder, var known) -> meant(placeholder, known);
      case Fault.Empty() ->
          "write one (in quotes if it begins with #), or remove the key for its default";
      case Fault.Unquoted(var text) -> "write " + quoted(text);
      case Fault.NotOneValue() ->
          "remove the brackets, or write quotes around a text that begins with one";
      case Fault.NotAList(var single) ->
          "write it in brackets: [%s]".formatted(single.map(Report::plain).orElse("one, two"));
      case Fault.NotKeys(var known) -> "known keys are " + String.join(", ", known);
      case Fault.NotNames() -> "write for instance checkout: { lead: bob }";
      case Fault.TooFew() -> "write at least one, or remove the key for its default";
      case Fault.Repeated(_) -> "remove one of the two";
      case Fault.UnknownKey(var name, var known) -> meant(name, known);
      case Fault.KeyTwice(_) -> "keep one of the two";
      case Fault.NotAKey() -> "remove the brackets or the dash before it";
      case Fault.EndsBeforeItStarts(_, _) -> "let it end later on the same day";
      case Fault.Stranger(var handle, var known) -> meant(handle, known);
      case Fault.NotYaml _, Fault.NotYamlSince _ ->
          "look at this line and the one above: spaces (not tabs) in front, a space after each colon,"
              + " quotes around a text with : # @ or {";
      case Fault.ForbiddenCharacter(_) -> "remove it, or write the line anew";
      case Fault.TooDeep(_) -> "look for a bracket that is not closed";
      case Fault.TooLarge(_) -> "check that this is the right file";
      case Fault.NotUtf8() -> "save it with the encoding UTF-8";
      case Fault.Unreadable(_) -> "check that it is a file, and that Muster's user may read it";
      case Fault.NotASecret(var secret) ->
          "copy it whole, it has letters, digits and dashes"
              + (secret.start().isEmpty() ? "" : " and begins with " + secret.start());
      case Fault.NeedsAnother(var choices) -> "set " + String.join(" or ", choices) + " too";
      case Fault.NotBoth(_) -> "keep one of the two";
    };
  }

  private static String meant(String text, List<String> choices) {
    var all = String.join(", ", choices);
    return Nearest.of(text, choices)
        .or(() -> shortened(text, choices))
        .map("did you mean %s?"::formatted)
        .orElseGet(() -> "write one of " + all);
  }

  /// `monday` is `mon`.
  private static Optional<String> shortened(String text, List<String> choices) {
    return choices.stream().filter(text.toLowerCase(Locale.ROOT)::startsWith).findFirst();
  }

  /// The parser's own words, without its guess about indentation.
  private static String reason(String said) {
    return plain(said.replaceFirst("\\. \\(Do not use.*", ""));
  }

  /// A log is read by many. What stands before the `@` of an address is a name and a password.
  private static String withoutLogin(String text) {
    return text.replaceAll("//[^/@]+@", "//…@");
  }

  private static String quoted(String text) {
    return '"' + plain(text) + '"';
  }

  /// A report stays on its lines, whatever stands in the file.
  private static String plain(String text) {
    var line = text.replaceAll("\\p{Cntrl}+", " ").strip();
    return line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "…" : line;
  }
}
