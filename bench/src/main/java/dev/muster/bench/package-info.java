/// Figures about Muster that anyone can reproduce.
@NullMarked
package dev.muster.bench;

import org.jspecify.annotations.NullMarked;
