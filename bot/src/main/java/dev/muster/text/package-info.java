/// What any text needs, whatever it says.
@NullMarked
package dev.muster.text;

import org.jspecify.annotations.NullMarked;
