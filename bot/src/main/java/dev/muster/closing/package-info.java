/// How Muster ends what it has begun, and when it has to let go.
@NullMarked
package dev.muster.closing;

import org.jspecify.annotations.NullMarked;
