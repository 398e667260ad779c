/// Muster connected to Slack: the whole application, and Slack's own way in.
@NullMarked
package dev.muster.slack;

import org.jspecify.annotations.NullMarked;
