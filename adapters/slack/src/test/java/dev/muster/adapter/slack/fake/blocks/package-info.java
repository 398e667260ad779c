/// What Slack allows in blocks and views, and how they look to somebody who reads them.
@NullMarked
package dev.muster.adapter.slack.fake.blocks;

import org.jspecify.annotations.NullMarked;
