package dev.muster.reply;

import java.util.List;

/// Questions that complete a typed line: `line` says which command, the fields are its arguments,
/// and handing the form in says the whole of it.
///
/// @param about what it will be done to, so that nobody has to know that by a number; may be empty
public record Form(String line, String title, String about, String submit, List<Field> fields) {
  public Form {
    fields = List.copyOf(fields);
  }

  public Form(String line, String title, String submit, List<Field> fields) {
    this(line, title, "", submit, fields);
  }

  public Form about(String what) {
    return new Form(line, title, what, submit, fields);
  }
}
