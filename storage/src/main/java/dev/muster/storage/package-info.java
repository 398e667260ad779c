/// Keeps what the core commits, and wakes it when something is due.
@NullMarked
package dev.muster.storage;

import org.jspecify.annotations.NullMarked;
