/// What changes in a workspace without anybody speaking to Muster.
@NullMarked
package dev.muster.happening;

import org.jspecify.annotations.NullMarked;
