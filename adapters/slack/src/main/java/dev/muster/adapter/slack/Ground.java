package dev.muster.adapter.slack;

import java.time.Duration;

/// What hearing and speaking both stand on.
///
/// @param inTime how long somebody is kept waiting before their answer is to come late
record Ground(
    WebApi api,
    Introductions names,
    Identity identity,
    Directs directs,
    Renderer renderer,
    Duration inTime) {

  Attendance attendance() {
    return new Attendance(names, identity::user);
  }
}
