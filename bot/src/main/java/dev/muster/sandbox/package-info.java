/// The port to the rooms of the built-in workspace, where a team can try and rehearse with no
/// account.
@NullMarked
package dev.muster.sandbox;

import org.jspecify.annotations.NullMarked;
