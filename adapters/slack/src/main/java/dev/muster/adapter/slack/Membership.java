package dev.muster.adapter.slack;

/// Who somebody is to a workspace.
enum Membership {
  MEMBER,
  /// Deactivated: still spoken of, never spoken to.
  GONE,
  /// Invited to some channels only, and let into nothing by us.
  GUEST,
  /// Of another workspace, and here through a shared channel.
  STRANGER,
  ROBOT
}
