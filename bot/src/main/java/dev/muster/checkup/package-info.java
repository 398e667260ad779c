/// What an operator is told when they ask whether all is well.
@NullMarked
package dev.muster.checkup;

import org.jspecify.annotations.NullMarked;
