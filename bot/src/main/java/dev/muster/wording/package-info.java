/// Everything Muster says, in one place: outcomes become words here and nowhere else.
@NullMarked
package dev.muster.wording;

import org.jspecify.annotations.NullMarked;
