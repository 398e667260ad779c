/// Where commands and deadlines are decided: state, command and moment in, one decision out.
@NullMarked
package dev.muster.desk;

import org.jspecify.annotations.NullMarked;
