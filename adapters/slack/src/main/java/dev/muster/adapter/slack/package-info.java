/// Muster in Slack.
@NullMarked
package dev.muster.adapter.slack;

import org.jspecify.annotations.NullMarked;
