package dev.muster.command;

import java.util.Locale;

/// One thing a verb can be told. Its name is also the name of the form's field and of the
/// platform's option, and, after the place that has one, the keyword that is typed before it. Its
/// label stands at the field.
public record Argument(String name, String label, Kind kind, Place place, Need need, String help) {
  Argument(String name, Kind kind, Place place, String help) {
    this(name, capital(name), kind, place, Need.OPTIONAL, help);
  }

  /// Where it stands in a typed line.
  public enum Place {
    /// Next in order, right after the verb.
    LEADING,
    /// Whatever is left once everything else has found its place.
    TEXT,
    /// The same, and `because` may introduce it.
    REASON,
    /// At the end, after its name: `due 14:05`.
    KEYWORD,
    /// At the end, its name alone: `private`.
    FLAG,
    /// At the end, known by its look: `sev1`, `@ann`.
    BARE,
    /// Nowhere: only a form asks for it, and the answer becomes a paragraph of the text.
    PARAGRAPH
  }

  /// What happens when it is left out.
  public enum Need {
    OPTIONAL,
    /// A form asks for it, and takes nothing for an answer.
    INVITED,
    /// A form asks for it, and insists.
    ASKED,
    /// Nothing can be done, and that is said.
    REQUIRED,
    /// Nothing: not even a form asks for it, and what was said of it goes along.
    UNASKED
  }

  static Argument leading(String name, Kind kind, String help) {
    return new Argument(name, kind, Place.LEADING, help);
  }

  static Argument text(String name, String help) {
    return new Argument(name, Kind.TEXT, Place.TEXT, help);
  }

  static Argument title(String name, String help) {
    return new Argument(name, Kind.TITLE, Place.TEXT, help);
  }

  static Argument reason(String help) {
    return new Argument("reason", Kind.TEXT, Place.REASON, help);
  }

  static Argument keyword(String name, Kind kind, String help) {
    return new Argument(name, kind, Place.KEYWORD, help);
  }

  static Argument flag(String name, String help) {
    return new Argument(name, Kind.FLAG, Place.FLAG, help);
  }

  static Argument bare(String name, Kind kind, String help) {
    return new Argument(name, kind, Place.BARE, help);
  }

  static Argument paragraph(String name, String help) {
    return new Argument(name, Kind.TEXT, Place.PARAGRAPH, help);
  }

  Argument labelled(String changed) {
    return new Argument(name, changed, kind, place, need, help);
  }

  Argument invited() {
    return needed(Need.INVITED);
  }

  Argument asked() {
    return needed(Need.ASKED);
  }

  Argument unasked() {
    return needed(Need.UNASKED);
  }

  Argument required() {
    return needed(Need.REQUIRED);
  }

  /// Whether a command cannot be complete without it, however it is said.
  public boolean isMandatory() {
    return need == Need.ASKED || need == Need.REQUIRED;
  }

  /// Whether a form has a field for it.
  public boolean isAsked() {
    return need != Need.UNASKED;
  }

  /// Whether a form opens when a typed line leaves it out.
  public boolean opensForm() {
    return need == Need.ASKED || need == Need.INVITED;
  }

  /// Its value as it is typed behind its name.
  public String written(String value) {
    return name + " " + (kind == Kind.MESSAGE ? Word.quote(value) : value);
  }

  public boolean isText() {
    return place == Place.TEXT || place == Place.REASON;
  }

  boolean isAtTheEnd() {
    return place == Place.KEYWORD || place == Place.FLAG || place == Place.BARE;
  }

  private Argument needed(Need changed) {
    return new Argument(name, label, kind, place, changed, help);
  }

  static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
