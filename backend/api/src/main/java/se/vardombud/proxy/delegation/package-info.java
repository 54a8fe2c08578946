/** Delegations (befullmäktigande): what a patient lets somebody else do for them, offered, accepted, and ended by either side. */
@NullMarked
package se.vardombud.proxy.delegation;

import org.jspecify.annotations.NullMarked;
