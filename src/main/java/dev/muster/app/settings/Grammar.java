package dev.muster.app.settings;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Which texts a setting takes, in a form that can be checked, documented and given to an editor.
sealed interface Grammar {
  boolean accepts(String text);

  Fault wrong(String text);

  /// @param kind what such a text is called, with its article
  /// @param examples right ones, as a sentence lists them
  record Like(String kind, String regex, String examples) implements Grammar {
    @Override
    public boolean accepts(String text) {
      return text.matches(regex);
    }

    @Override
    public Fault wrong(String text) {
      return new Fault.NotA(kind, text, examples);
    }
  }

  record Words(List<String> choices) implements Grammar {
    @Override
    public boolean accepts(String text) {
      return choices.contains(text);
    }

    @Override
    public Fault wrong(String text) {
      return new Fault.NotOneOf(text, choices);
    }
  }

  /// A text in which placeholders are filled in. A lonely brace counts as an unknown one.
  record Template(List<String> placeholders) implements Grammar {
    private static final Pattern BRACED = Pattern.compile("\\{[^{}]*}?|}");

    @Override
    public boolean accepts(String text) {
      return unknown(text).isEmpty();
    }

    @Override
    public Fault wrong(String text) {
      return new Fault.UnknownPlaceholder(unknown(text).orElse(text), placeholders);
    }

    private Optional<String> unknown(String text) {
      return BRACED
          .matcher(text)
          .results()
          .map(MatchResult::group)
          .filter(found -> !placeholders.contains(found))
          .findFirst();
    }
  }
}
