/** The portal's clock, which the sandbox can move and stop. */
@NullMarked
package se.vardombud.sandbox.clock;

import org.jspecify.annotations.NullMarked;
