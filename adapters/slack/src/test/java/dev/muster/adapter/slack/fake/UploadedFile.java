package dev.muster.adapter.slack.fake;

/// A file as it was uploaded, perhaps not yet shared anywhere.
public record UploadedFile(String id, String name, String title, String content) {
  UploadedFile titled(String newTitle) {
    return new UploadedFile(id, name, newTitle, content);
  }

  UploadedFile holding(String newContent) {
    return new UploadedFile(id, name, title, newContent);
  }
}
