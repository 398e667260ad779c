/// A chat platform in the browser, for trying and rehearsing without an account.
@NullMarked
package dev.muster.adapter.sandbox;

import org.jspecify.annotations.NullMarked;
