package dev.muster.happening;

import dev.muster.workspace.WorkspaceId;

/// Hears what changes in a workspace, from whatever platform it is.
///
/// Nothing has to be in order, and everything may come twice: what is decided follows from what the
/// record says already. So an adapter that heard nothing for a while may look at what matters and
/// tell it as if it had just happened.
public interface Happenings {
  /// When this returns, what follows from it is kept. If it throws, it is not, and should be told
  /// again. The key is the platform's own for this delivery.
  void happened(String key, Happening what);

  /// What it is worth to look at again after a time in which nothing was heard.
  Concern concern(WorkspaceId workspace);
}
