/// The house rules an operator sets: severities, cadences, working hours, naming, services.
@NullMarked
package dev.muster.policy;

import org.jspecify.annotations.NullMarked;
