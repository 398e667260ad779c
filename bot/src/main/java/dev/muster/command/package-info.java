/// What people can ask for: one catalogue of verbs, and the grammar that reads and prints them.
@NullMarked
package dev.muster.command;

import org.jspecify.annotations.NullMarked;
