package dev.muster.reply;

import java.util.List;

/// Questions that complete a typed line: `line` says which command, the fields are its arguments,
/// and handing the form in says the whole of it.
public record Form(String line, String title, String submit, List<Field> fields) {
  public Form {
    fields = List.copyOf(fields);
  }
}
