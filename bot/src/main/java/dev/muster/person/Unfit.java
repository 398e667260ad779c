package dev.muster.person;

/// Who is meant by a handle that is no person's who can be given something here.
public enum Unfit {
  /// Nobody the workspace has told us of.
  UNKNOWN,
  /// Their account was deactivated.
  GONE,
  /// Invited to some rooms only.
  GUEST,
  /// Of another workspace.
  OUTSIDER,
  /// An app.
  ROBOT,
  /// Many people at once.
  GROUP
}
