/// Slack's Socket Mode: connections that Muster opens and over which Slack speaks.
@NullMarked
package dev.muster.adapter.slack.socket;

import org.jspecify.annotations.NullMarked;
