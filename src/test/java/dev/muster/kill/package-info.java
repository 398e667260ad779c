/// Kills the real process again and again, and looks afterwards whether it kept its word.
@NullMarked
package dev.muster.kill;

import org.jspecify.annotations.NullMarked;
