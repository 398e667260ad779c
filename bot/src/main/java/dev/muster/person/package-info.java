/// The humans Muster works for, as their workspaces know them.
@NullMarked
package dev.muster.person;

import org.jspecify.annotations.NullMarked;
