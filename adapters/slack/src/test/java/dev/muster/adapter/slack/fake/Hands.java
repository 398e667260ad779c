package dev.muster.adapter.slack.fake;

import java.util.TreeSet;

/// Everything a person needs to do something.
record Hands(Workspace workspace, Acts acts, Doing doing, Gestures gestures, ViewGestures inViews) {

  /// The conversation of somebody with the app, whether or not anybody wrote in it yet.
  Channel direct(User user) {
    return workspace
        .turns()
        .take(() -> {
          var both = new TreeSet<String>();
          both.add(user.id());
          both.add(workspace.bot().id());
          return workspace
              .findDirect(Kind.DIRECT, both.stream().toList())
              .orElseGet(() -> {
                var channel = workspace.add(Kind.DIRECT, "", user.id());
                both.forEach(channel::join);
                return channel;
              });
        });
  }
}
