package dev.muster.desk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/// Tells the build that a builder's methods may be called for what they do. Error Prone knows it by
/// its name alone.
@Target(ElementType.TYPE)
@interface CanIgnoreReturnValue {}
