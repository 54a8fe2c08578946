/** The seal that a person puts on the own journal (O5): at once, and undone the next day. */
@NullMarked
package se.vardombud.proxy.seal;

import org.jspecify.annotations.NullMarked;
