/// Where people's words come in, whatever platform carried them: one door for every adapter.
@NullMarked
package dev.muster.reception;

import org.jspecify.annotations.NullMarked;
