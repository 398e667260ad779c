package dev.muster.adapter.slack;

/// What hearing and speaking both stand on.
record Ground(
    WebApi api, Introductions names, Identity identity, Directs directs, Renderer renderer) {

  Attendance attendance() {
    return new Attendance(names, identity::user);
  }
}
