package dev.muster.workspace;

/// Names one connected workspace: a Slack workspace, a Discord guild, or the built-in sandbox.
public record WorkspaceId(String value) {
  public WorkspaceId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a workspace needs a name");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
