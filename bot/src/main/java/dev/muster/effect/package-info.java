/// What a decision asks the outside world for, and the durable outbox that sees it done.
@NullMarked
package dev.muster.effect;

import org.jspecify.annotations.NullMarked;
