/// Who may see and do what, asked at every door.
@NullMarked
package dev.muster.access;

import org.jspecify.annotations.NullMarked;
