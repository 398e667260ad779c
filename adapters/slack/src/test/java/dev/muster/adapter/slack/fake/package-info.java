/// Slack without Slack: a workspace, its servers and the people in it, as strict as the real one.
@NullMarked
package dev.muster.adapter.slack.fake;

import org.jspecify.annotations.NullMarked;
