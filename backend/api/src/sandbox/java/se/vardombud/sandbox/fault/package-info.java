/** How the simulated services misbehave, and for how long. */
@NullMarked
package se.vardombud.sandbox.fault;

import org.jspecify.annotations.NullMarked;
