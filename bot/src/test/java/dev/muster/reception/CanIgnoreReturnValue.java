package dev.muster.reception;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/// Tells the build that what a rehearsal returns may be ignored. Error Prone knows it by its name
/// alone.
@Target(ElementType.TYPE)
@interface CanIgnoreReturnValue {}
