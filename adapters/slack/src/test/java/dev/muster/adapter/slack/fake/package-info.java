/// Slack without Slack: a workspace, its servers and the people in it, as strict as the real one.
///
/// ```java
/// try (var slack = FakeSlack.start(clock)) {
///   var alice = slack.joins("alice", ZoneId.of("Europe/London"));
///   // ... an app connects to slack.apiUrl() with slack.grants().botToken() and appToken()
///   var answer = alice.types("/incident declare checkout is down", slack.channel("general"));
///   answer.awaitWhisper().buttons();
///   slack.faults().next("chat.postMessage", new Fault.AnswerLost());
/// }
/// ```
///
/// `Workspace` is the state, with `User`, `Channel`, `Message`, `UserGroup` and `View` in it. The
/// app comes in by `WebApi`, and each `…Methods` class answers for a few methods, or refuses with
/// Slack's own word for it. `Person` is how people come in: what they do goes to the app as a
/// `Parcel` by way of `Deliveries`, over `Links` or a `SignedCaller`; what they see afterwards is a
/// `Sight`. `RateLimits`, `Faults`, `Grants` and `Deliveries` are where a test makes life hard.
///
/// Time is the test's. Only an acknowledgement is waited for on the real clock.
@NullMarked
package dev.muster.adapter.slack.fake;

import org.jspecify.annotations.NullMarked;
