/** The sandbox's programmes. */
@NullMarked
package se.vardombud.sandbox.program;

import org.jspecify.annotations.NullMarked;
