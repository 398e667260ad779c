/// Carries what was decided to the outside world, in order, until it is there.
@NullMarked
package dev.muster.courier;

import org.jspecify.annotations.NullMarked;
