/// An incident as a value: what it is, who runs it, what happened, what is due. No words, no
/// storage.
@NullMarked
package dev.muster.incident;

import org.jspecify.annotations.NullMarked;
