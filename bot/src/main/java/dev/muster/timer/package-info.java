/// Deadlines as rows: what is to be looked at again, and when.
@NullMarked
package dev.muster.timer;

import org.jspecify.annotations.NullMarked;
