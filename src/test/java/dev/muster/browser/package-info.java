/// What people see of Muster in a browser.
@NullMarked
package dev.muster.browser;

import org.jspecify.annotations.NullMarked;
