/** A clinic's system, simulated: sends bundles to the journal, hides entries, and fills the personas' journals. */
@NullMarked
package se.vardombud.sandbox.clinic;

import org.jspecify.annotations.NullMarked;
