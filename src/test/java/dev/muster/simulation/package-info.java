/// The production core on virtual time, with everything going wrong that can: the same seed goes
/// wrong in the same way.
@NullMarked
package dev.muster.simulation;

import org.jspecify.annotations.NullMarked;
