/** The population register simulated: the personas, and a way to change them. */
@NullMarked
package se.vardombud.sandbox.population;

import org.jspecify.annotations.NullMarked;
