/// What people live through with Muster, told as they would tell it: the same stories for every
/// kind of workspace.
@NullMarked
package dev.muster.story;

import org.jspecify.annotations.NullMarked;
