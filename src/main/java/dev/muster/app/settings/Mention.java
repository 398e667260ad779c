package dev.muster.app.settings;

import java.util.List;

/// Somebody the file names, by handle. Who that is only a workspace knows.
public record Mention(String handle, Place place) {
  boolean isAmong(List<String> handles) {
    return handles.stream().anyMatch(handle::equalsIgnoreCase);
  }
}
