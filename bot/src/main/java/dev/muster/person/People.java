package dev.muster.person;

import dev.muster.workspace.WorkspaceId;
import java.util.List;
import java.util.Optional;

/// Who can be spoken to and of. Answers from what the workspace last told us; never blocks on it.
public interface People {
  Optional<Person> find(PersonId id);

  /// The person others mean by this handle, in whatever case they type it.
  Optional<Person> named(WorkspaceId workspace, String handle);

  /// Who is meant by a handle that [#named] finds nobody by.
  Unfit unfit(WorkspaceId workspace, String handle);

  /// Whether the workspace has told us of everybody. Until then somebody may be missing whom a
  /// handle means, and whoever must be found is looked for again.
  boolean isKnown(WorkspaceId workspace);

  /// Everybody who can be given a role, by handle. Used for completion and for "did you mean".
  List<Person> in(WorkspaceId workspace);
}
