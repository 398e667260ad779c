/// What the operator decides, read once and checked as a whole before anything starts.
@NullMarked
package dev.muster.app.settings;

import org.jspecify.annotations.NullMarked;
