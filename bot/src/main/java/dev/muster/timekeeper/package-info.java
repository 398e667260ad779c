/// Sees to deadlines that have passed, and to what should have happened and did not.
@NullMarked
package dev.muster.timekeeper;

import org.jspecify.annotations.NullMarked;
