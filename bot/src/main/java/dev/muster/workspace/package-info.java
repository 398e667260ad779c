/// Where people already talk: connected workspaces, their rooms and the messages in them.
@NullMarked
package dev.muster.workspace;

import org.jspecify.annotations.NullMarked;
