/// Wires the rooms of the house together and starts them.
@NullMarked
package dev.muster.app;

import org.jspecify.annotations.NullMarked;
