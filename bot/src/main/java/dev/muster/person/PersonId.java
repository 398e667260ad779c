package dev.muster.person;

import dev.muster.workspace.WorkspaceId;

/// Names one person by the workspace they speak in and that workspace's own id for them.
public record PersonId(WorkspaceId workspace, String value) {
  public PersonId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a person needs an id");
    }
  }
}
