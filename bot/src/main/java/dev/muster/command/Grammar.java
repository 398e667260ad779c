package dev.muster.command;

import dev.muster.command.Understanding.Confused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Understands what people say, however they say it: typed, picked from a platform's options, or
/// handed in as a form. Every text has an answer; none makes it throw.
///
/// Control characters other than line breaks and tabs, marks that turn the direction of writing,
/// and characters of no width that join nothing are dropped from all text, and the spaces around
/// it.
public final class Grammar {
  /// Longer than any text, so that a text full of quotes can still be printed and read again.
  private static final int LINE_LIMIT = 25_000;

  private final Catalogue catalogue;
  private final Services services;

  public Grammar(Catalogue catalogue, List<String> services) {
    this.catalogue = catalogue;
    this.services = Services.of(services);
  }

  /// Understands a line that begins with its root, with or without the slash.
  public Understanding read(String line) {
    return understand(line, Map.of(), Manner.TYPED);
  }

  /// Understands words said to Muster directly, where the root goes without saying.
  public Understanding hear(String words) {
    return catalogue.isRoot(firstWord(words)) ? read(words) : read(catalogue.root() + " " + words);
  }

  /// Understands a line and the options picked for it. What its form asks for can be left out.
  public Understanding pick(String line, Map<String, String> options) {
    return understand(line, options, Manner.PICKED);
  }

  /// Understands a line and the form handed in for it, which is complete: what is empty stays so.
  public Understanding fill(String line, Map<String, String> fields) {
    return understand(line, fields, Manner.FORM);
  }

  /// Understands a form that was handed in and cannot be taken, as one to be given back.
  public Understanding giveBack(String line, Map<String, String> fields) {
    return understand(line, fields, Manner.RETURNED);
  }

  private Understanding understand(String line, Map<String, String> values, Manner manner) {
    if (line.length() > LINE_LIMIT) {
      return new Confused(new Problem.TooLong(line.length(), LINE_LIMIT));
    }
    var said = new Sentence(Cleaning.clean(line));
    String root = said.takeFirst(1);
    return catalogue.isRoot(root)
        ? afterRoot(said, values, manner)
        : new Confused(new Problem.UnknownRoot(root));
  }

  /// An incident may be named before the verb too, or alone.
  private Understanding afterRoot(Sentence said, Map<String, String> values, Manner manner) {
    String words = said.raw();
    var given = new LinkedHashMap<String, String>();
    said.incidents(said.size() == 1).stream()
        .findFirst()
        .ifPresent(width -> given.put(Verb.INCIDENT.name(), said.takeFirst(width)));
    String verb = said.isEmpty() ? unsaid(given) : said.takeFirst(1);
    return catalogue
        .find(verb)
        .map(called -> afterVerb(called, said, values, given, manner))
        .orElseGet(() -> unknown(verb, words, said.raw()));
  }

  private static String unsaid(Map<String, String> given) {
    return given.isEmpty() ? "menu" : "info";
  }

  private Understanding afterVerb(
      Catalogue.Called called,
      Sentence said,
      Map<String, String> values,
      Map<String, String> given,
      Manner manner) {
    given.putAll(called.given());
    values.forEach((name, value) -> given.put(name, Cleaning.strip(Cleaning.clean(value))));
    var doubts = new Places(called.verb(), said, services, given).find();
    return said.isEmpty()
        ? new Judge(called.verb(), given, doubts, manner).judge()
        : new Confused(new Problem.TooMuch(called.verb(), said.before(), said.raw()));
  }

  private Understanding unknown(String verb, String words, String rest) {
    return new Confused(
        new Problem.UnknownVerb(
            verb, words, rest, catalogue.nearest(verb), catalogue.isPlanned(verb)));
  }

  private static String firstWord(String words) {
    return words.length() > LINE_LIMIT ? "" : new Sentence(Cleaning.clean(words)).first(1);
  }
}
