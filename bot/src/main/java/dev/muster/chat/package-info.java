/// The port to a chat platform: one call out, one honest receipt back.
@NullMarked
package dev.muster.chat;

import org.jspecify.annotations.NullMarked;
