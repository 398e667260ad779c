/// The one way anything changes: a cause and a decision, stored whole or not at all.
@NullMarked
package dev.muster.commit;

import org.jspecify.annotations.NullMarked;
